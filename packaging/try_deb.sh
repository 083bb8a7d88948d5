#!/bin/sh
# Installs the Debian package on a bare system, tests it as an ordinary user under Xvfb beside a
# throw-away keyring, removes it, and looks for what is left. As root, in a container or a chroot:
#
#     packaging/try_deb.sh FILE.deb
set -eu

deb="$(realpath "$1")"
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
chmod 755 "$room"
cp "$(dirname "$0")/../ci/with-keyring.sh" "$room/"
export DEBIAN_FRONTEND=noninteractive

apt-get update -q
apt-get install -y -q --no-install-recommends xvfb xauth dbus gnome-keyring chromium
find / -xdev -name '*pinagent*' -not -path "$room/*" | sort > "$room/before"
apt-get install -y -q --no-install-recommends "$deb"
dpkg --verify pinagent-desktop
id pinagent-try > /dev/null 2>&1 || useradd --create-home pinagent-try

as_user() {
    runuser -u pinagent-try -- env -u XDG_RUNTIME_DIR -u XDG_DATA_HOME HOME=/home/pinagent-try "$@"
}

cd /
as_user pinagent-desktop --version
as_user sh "$room/with-keyring.sh" xvfb-run -a -s '-screen 0 1280x800x24' pinagent-desktop --self-test
as_user touch /home/pinagent-try/data-of-the-person

apt-get purge -y -q pinagent-desktop
test -f /home/pinagent-try/data-of-the-person
userdel --remove pinagent-try 2> /dev/null
find / -xdev -name '*pinagent*' -not -path "$room/*" -not -path '/var/log/*' | sort > "$room/after"
diff "$room/before" "$room/after"
echo "installed, tested, removed: nothing is left"
