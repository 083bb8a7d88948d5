#!/bin/bash
# Makes the disk image for macOS of dist/Pinagent.app: signed and notarised where it can be.
#
#     packaging/macos_dmg.sh VERSION
#
# Reads from the environment:
#     MACOS_SIGNING_IDENTITY    "Developer ID Application: ..." in the keychain; without it nothing is signed
#     MACOS_NOTARY_PROFILE      a profile of `notarytool store-credentials`; without it nothing is notarised
#
# One identity for all versions: the keychain asks anew when it changes.
set -euo pipefail

version="$1"
app="dist/Pinagent.app"
image="dist/pinagent-desktop-$version-macos-$(uname -m).dmg"
entitlements="$(dirname "$0")/macos.entitlements"

sign() {
    codesign --force --timestamp --options runtime --sign "$MACOS_SIGNING_IDENTITY" "$@"
}

if [[ -n "${MACOS_SIGNING_IDENTITY:-}" ]]; then
    # From the inside out; `--deep` would give programs inside no entitlements.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        while IFS= read -r -d '' library; do sign "$library"; done
    find "$app/Contents" -type f -name node -print0 |
        while IFS= read -r -d '' program; do sign --entitlements "$entitlements" "$program"; done
    sign --entitlements "$entitlements" "$app"
    codesign --verify --strict --deep "$app"
fi

room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
hdiutil create -volname Pinagent -srcfolder "$room" -format UDZO -ov "$image"

if [[ -n "${MACOS_SIGNING_IDENTITY:-}" ]]; then
    codesign --timestamp --sign "$MACOS_SIGNING_IDENTITY" "$image"
    if [[ -n "${MACOS_NOTARY_PROFILE:-}" ]]; then
        xcrun notarytool submit "$image" --keychain-profile "$MACOS_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
