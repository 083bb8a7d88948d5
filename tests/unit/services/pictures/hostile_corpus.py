"""Hostile files made by code, the same each time."""

import random
import struct
import zlib
from collections.abc import Mapping

from PIL import Image

from tests.unit.services.pictures.picture_samples import bomb_png, encoded, scene

KINDS = ("JPEG", "PNG", "WEBP", "GIF")


def no_pictures() -> Mapping[str, bytes]:
    """Files that are none of the four types, whatever their host calls them."""
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><rect/></svg>"
    return {
        "empty": b"",
        "one byte": b"\xff",
        "svg": svg,
        "svg with a declaration": b"<?xml version='1.0'?>" + svg,
        "html": b"<!doctype html><img src=x onerror=alert(1)>",
        "json": b'{"error": "forbidden"}',
        "pdf": b"%PDF-1.7\n1 0 obj\n",
        "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
        "fits": b"SIMPLE  =                    T" + b" " * 50,
        "psd": b"8BPS\x00\x01" + bytes(40),
        "zip": b"PK\x03\x04" + bytes(40),
        "elf": b"\x7fELF" + bytes(60),
        "mp4": b"\x00\x00\x00\x18ftypmp42" + bytes(40),
        "avif": b"\x00\x00\x00\x1cftypavif" + bytes(40),
        "zeros": bytes(100_000),
        "text": "words and no picture ü".encode() * 1000,
        **{name: encoded(scene(), name.upper()) for name in ("tiff", "bmp", "ppm", "ico", "tga")},
    }


def bombs() -> Mapping[str, bytes]:
    """Small files that say they are huge."""
    tall = encoded(scene(8, 8), "GIF")
    return {
        "400 megapixels": bomb_png(),
        "just above the cap": bomb_png(6_000, 4_001),
        "a line of pixels": _claims(2_000_000_000, 1),
        "a column of pixels": _claims(1, 2_000_000_000),
        "gif screen of 4 gigapixels": tall[:6] + b"\xff\xff\xff\xff" + tall[10:],
        "legal type, 36 megapixels": encoded(Image.new("L", (6_000, 6_000)), "PNG"),
    }


def _claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header says another size."""
    small = bomb_png(8, 8)
    header = small[12:16] + struct.pack(">II", width, height) + small[24:29]
    return small[:12] + header + struct.pack(">I", zlib.crc32(header)) + small[33:]


def cut_and_spoiled(seed: int = 20261124) -> Mapping[str, bytes]:
    """Good pictures that were cut, or whose bytes were changed at random places."""
    source = random.Random(seed)  # noqa: S311 - the same files each time
    found: dict[str, bytes] = {}
    for kind in KINDS:
        good = encoded(scene(200, 300), kind)
        found[f"{kind} cut"] = good[: len(good) // 2]
        found[f"{kind} head only"] = good[:24]
        for number in range(3):
            spoiled = bytearray(good)
            for _ in range(40):
                spoiled[source.randrange(12, len(spoiled))] = source.randrange(256)
            found[f"{kind} spoiled {number}"] = bytes(spoiled)
    return found


def animation(frames: int = 500) -> bytes:
    """A GIF of many frames, the first of them red."""
    first = Image.new("RGB", (64, 64), "red")
    others = [Image.new("RGB", (64, 64), (0, number % 256, 255)) for number in range(frames - 1)]
    return encoded(first, "GIF", save_all=True, append_images=others)


def whole() -> Mapping[str, bytes]:
    """Every hostile file."""
    return {**no_pictures(), **bombs(), **cut_and_spoiled(), "500 frames": animation()}
