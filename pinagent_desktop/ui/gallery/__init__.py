"""The masonry of pins: layout, painting, thumbnails."""
