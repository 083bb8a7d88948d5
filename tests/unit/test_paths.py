"""What children of the built app inherit."""

from pinagent_desktop.paths import give_back_libraries

OWN = "/usr/lib/pinagent-desktop/_internal"


def test_a_browser_finds_the_systems_libraries_not_those_beside_the_app() -> None:
    variables = {"LD_LIBRARY_PATH": OWN, "HOME": "/home/lena"}
    give_back_libraries(variables, frozen=True)
    assert variables == {"HOME": "/home/lena", "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_what_the_person_had_set_is_there_again() -> None:
    variables = {"LD_LIBRARY_PATH": f"{OWN}:/opt/lib", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}
    give_back_libraries(variables, frozen=True)
    assert variables["LD_LIBRARY_PATH"] == "/opt/lib"
    assert "LD_LIBRARY_PATH_ORIG" not in variables


def test_a_checkout_has_nothing_to_give_back() -> None:
    variables = {"LD_LIBRARY_PATH": "/opt/lib"}
    give_back_libraries(variables, frozen=False)
    assert variables == {"LD_LIBRARY_PATH": "/opt/lib"}
