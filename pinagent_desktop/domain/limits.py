"""The numbers that bound a run; apart, so that the command line knows them without any model."""

MAX_PROMPT_CHARACTERS = 500
MAX_BOARD_NAME_CHARACTERS = 50
DEFAULT_THRESHOLD = 0.6
DEFAULT_PINS = 60
DEFAULT_CEILING_UNTIL_APPROVED = 300
DEFAULT_SAVES = 6
DEFAULT_BUDGET_USD = 1.0
MOST_USD = 1000
MAX_PINS = 2000
MAX_SAVES = 20
MAX_MINUTES = 24 * 60
MAX_SAMPLE = 100
DEFAULT_SAMPLE = 20
DEFAULT_SEEN = 20
MAX_SEEN = 1000
MOST_REFERENCES = 3
"""Reference pictures of one kind: each goes with every picture, at a price."""
DEFAULT_WAIT_MINUTES = 15.0
"""How long a command waits for the person where there is a screen; 0 where there is none."""
ROOM_NEEDED_BYTES = 200 * 10**6
"""Free space on the disk of the data folder, for a run with its pictures."""
