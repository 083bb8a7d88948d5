"""A Chromium of the app's own: offered by Playwright, downloaded, unpacked."""
