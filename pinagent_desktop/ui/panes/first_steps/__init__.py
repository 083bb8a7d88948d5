"""The page of the first steps and its parts."""
