"""The subjects of the practice pictures: what they show, in a person's words."""

from collections.abc import Callable
from dataclasses import dataclass

from pinagent_desktop.practice.pictures.scenes import (
    eating,
    living,
    outdoors,
    sleeping,
    things,
    vehicles,
    working,
)
from pinagent_desktop.practice.pictures.stage import Stage

INTERIOR = ("interior", "interiors", "interior design", "room", "home", "home decor", "house",
            "apartment", "decor")  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """One thing to show.

    Attributes:
        name: As a person says it.
        words: Words of a prompt that ask for it.
        titles: One for each of the three arrangements; "{color}" is the palette's name.
        heights: Heights to choose from, in pixels at a width of 736.
        draw: Draws it.
    """

    name: str
    words: tuple[str, ...]
    titles: tuple[str, str, str]
    heights: tuple[int, ...]
    draw: Callable[[Stage], None]


TALL = (920, 981, 1040, 1104)
ANY = (736, 900, 920, 981, 1040)
WIDE = (552, 640, 736, 900, 981)

SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "living room",
        ("living room", "lounge", "sitting room", "sofa", "couch", *INTERIOR),
        ("Low {color} sofa, two prints", "{color} sofa under a round mirror",
         "{color} sofa by the window"),
        (640, *ANY), living.living_room,
    ),
    Subject(
        "reading corner",
        ("reading corner", "reading nook", "armchair", "chair", "nook", "living room", *INTERIOR),
        ("{color} armchair by an arched window", "{color} armchair under two shelves",
         "Reading chair in {color}, one print"),
        TALL, living.reading_corner,
    ),
    Subject(
        "bedroom",
        ("bedroom", "bed", "sleeping", "headboard", "bedding", *INTERIOR),
        ("Bedroom with a {color} throw", "Two lamps and a {color} bed",
         "{color} bed under the window"),
        ANY, sleeping.bedroom,
    ),
    Subject(
        "bathroom",
        ("bathroom", "bath", "bathtub", "washbasin", "vanity", "shower", *INTERIOR),
        ("Round mirror, {color} tiles", "Floating basin on {color} tiles",
         "{color} tub under an arched window"),
        TALL, sleeping.bathroom,
    ),
    Subject(
        "kitchen",
        ("kitchen", "cabinets", "cupboards", "countertop", "cooking", *INTERIOR),
        ("{color} kitchen, open shelf", "{color} kitchen with a window",
         "{color} kitchen, two stools"),
        TALL, eating.kitchen,
    ),
    Subject(
        "dining room",
        ("dining room", "dining", "dining table", "table", "chairs", *INTERIOR),
        ("Round table by the window, {color} room", "Three prints over a {color} table",
         "Sideboard and round table in {color}"),
        ANY, eating.dining_room,
    ),
    Subject(
        "home office",
        ("home office", "office", "desk", "workspace", "study", "work from home", *INTERIOR),
        ("Desk by the window, {color} chair", "Pinboard over a {color} desk corner",
         "{color} study with two shelves"),
        ANY, working.home_office,
    ),
    Subject(
        "hallway",
        ("hallway", "entryway", "hall", "entrance", "corridor", "stairs", "staircase", "console",
         *INTERIOR),
        ("Console and round mirror, {color} vase", "Arched hallway in {color}",
         "Stair with {color} risers"),
        TALL, working.hallway,
    ),
    Subject(
        "garden",
        ("garden", "gardening", "patio", "backyard", "yard", "flowers", "outdoor", "landscaping",
         "plants"),
        ("Garden bench with {color} flowers", "Rose arch and path in {color}",
         "Small pond, {color} lilies"),
        (736, *TALL), outdoors.garden,
    ),
    Subject(
        "beach",
        ("beach", "sea", "seaside", "ocean", "coast", "landscape", "summer", "travel", "holiday",
         "nature"),
        ("{color} parasol on the sand", "{color} beach hut at noon", "{color} sails in the bay"),
        WIDE, outdoors.beach,
    ),
    Subject(
        "dress",
        ("dress", "gown", "fashion", "outfit", "clothes", "clothing", "women's fashion",
         "wardrobe"),
        ("Long {color} dress with sleeves", "Short {color} dress, flared",
         "{color} wrap dress with a belt"),
        TALL, things.dress,
    ),
    Subject(
        "cake",
        ("cake", "food", "dessert", "baking", "birthday cake", "wedding cake", "recipe", "sweet",
         "party"),
        ("Three-tier cake in {color}", "{color} cake, one slice gone", "{color} birthday cake"),
        TALL, things.cake,
    ),
    Subject(
        "car",
        ("car", "cars", "automobile", "vehicle", "classic car", "auto", "road trip", "driving"),
        ("{color} car on a country road", "{color} car under two windows",
         "Small {color} car at the door"),
        WIDE, vehicles.car,
    ),
    Subject(
        "bicycle",
        ("bicycle", "bike", "cycling", "bikes", "city bike", "ride"),
        ("{color} bicycle in the hills", "{color} bicycle under two windows",
         "{color} bicycle at a painted door"),
        ANY, vehicles.bicycle,
    ),
    Subject(
        "ceramics",
        ("ceramics", "ceramic", "pottery", "vase", "vases", "tableware", "table setting",
         "tablescape", "handmade", "bowl"),
        ("Vases in {color} and one bowl", "Table for one in {color}",
         "Shelf of {color} pottery"),
        ANY, things.ceramics,
    ),
)  # fmt: skip
