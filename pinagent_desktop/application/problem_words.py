"""Every error of ours in words: cause and next step, by its code."""

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "unexpected": (
        "Something went wrong that Pinagent did not expect.",
        "Everything so far is kept. Try again; if it happens twice, send the log.",
    ),
    "usage": ("This request cannot be carried out: {detail}.", "Check the words and try again."),
    "reference_refused": (
        "{detail}.",
        "Choose other pictures (JPEG, PNG, WebP or GIF), and start the prompt with them.",
    ),
    "unknown_account": (
        "There is no account named {account}.",
        "Add it with: pinagent-desktop accounts add {account}",
    ),
    "unknown_run": (
        "There is no run named {run}.",
        "List the runs with: pinagent-desktop runs list",
    ),
    "invalid_prompt": (
        "The prompt needs words to search for, at most 500 characters.",
        "Say in a few plain words what the pictures should show.",
    ),
    "invalid_address": (
        "The address {address} cannot be used: {detail}.",
        "Correct the address. User and password go into fields of their own.",
    ),
    "notice_not_accepted": (
        "Pinterest's terms restrict automation, and the notice about it is not accepted yet.",
        "Read and accept it with: pinagent-desktop terms --accept",
    ),
    "pace_refused": (
        "Pace none has no pauses and no limits; it is for practice, not for your account.",
        "Leave --pace away: the run then keeps the careful pace.",
    ),
    "root_refused": (
        "As root the browser runs without its sandbox, so only a practice site may be opened.",
        "Start Pinagent as an ordinary user.",
    ),
    "site_file_refused": (
        "The site file is not used: {detail}.",
        "The site data in use stays in use; see it with: pinagent-desktop site show",
    ),
    "settings_refused": (
        "The file {file} was not taken, nothing of it: {detail}.",
        "Correct the file, or write it anew where it comes from.",
    ),
    "settings_too_new": (
        "The file {file} was written by a newer Pinagent ({newer}). Nothing was taken of it.",
        "Install the newer version here too, then take the file in.",
    ),
    "not_in_this_version": (
        "Not in this version yet: {detail}.",
        "Look into the changelog for what this version can do.",
    ),
    "login_start_refused": (
        "Pinagent cannot be started at log-in: {detail}.",
        "The setting stays as it was. Your desktop may have a list of its own for that.",
    ),
    "library_unreachable": (
        "Eagle did not take the pictures. Your pins are as they were.",
        "Start Eagle, open a library in it, then export again.",
    ),
    "sign_in_needed": (
        "{account} needs a new sign-in. Your pins are safe.",
        "Sign in in the browser window, then resume the run.",
    ),
    "signed_out": (
        (
            "{site_name} signed {account} out in the middle of the run, as it does when it "
            "protects an account. Nothing was tried again."
        ),
        (
            "Look for a message of the site in your e-mail, reset the password if it says so, "
            "then sign in in the browser window and resume the run."
        ),
    ),
    "wrong_password": (
        "{site_name} did not accept the password of {account}. It was tried once.",
        "Store the right password, or sign in in the browser window.",
    ),
    "challenged": (
        "{site_name} wants to know that it is you. Pinagent types and clicks nothing there.",
        "Answer in the browser window, then resume the run.",
    ),
    "code_wanted": (
        "{site_name} wants a code for {account}. Pinagent types and clicks nothing there.",
        "Enter the code in the browser window, then resume the run.",
    ),
    "questions_asked": (
        (
            "{site_name} first asks some questions about the person of {account}. Pinagent answers "
            "none of them."
        ),
        "Answer them in the browser window, then resume the run.",
    ),
    "account_blocked": (
        "{site_name} has suspended or deactivated {account}. Pinagent leaves it alone.",
        (
            "Check your e-mail and the account in your own browser. When it works again, check the "
            "account in Pinagent; until then no run starts."
        ),
    ),
    "account_protected": (
        (
            "{site_name} has put {account} into safe mode: nothing can be changed until its "
            "password is reset. Pinagent leaves it alone."
        ),
        (
            "Check your e-mail, reset the password in your own browser, then check the account in "
            "Pinagent; until then no run starts."
        ),
    ),
    "site_limit": (
        "{site_name} asks {account} for a break, or has blocked it for a while.",
        "Resume the run after the break. Everything so far is kept.",
    ),
    "site_limit_until": (
        (
            "{site_name} asks {account} for a break, or has blocked it for a while. Pinagent "
            "leaves it alone until {until}."
        ),
        "Go on then. Everything so far is kept.",
    ),
    "board_refused": (
        "{site_name} refuses a board named “{board}”: {words}",
        "Use other words: the board takes its name from the prompt. No other name was tried.",
    ),
    "board_not_ours": (
        "Pinagent did not make the board “{board}” in this run, so it does not delete it.",
        "Delete it on Pinterest yourself if it is to go.",
    ),
    "limit_reached": (
        "A limit is reached: {detail}.",
        "Resume the run then. Everything so far is kept.",
    ),
    "budget_used": (
        "The {budget} you allow is used. {judged} of {kept} pins are judged, the rest wait.",
        "Judge the pending pins with a larger budget.",
    ),
    "site_changed": (
        "{site_name} changed: cannot find {part} (site data {version}). Nothing was saved wrongly.",
        "Look for newer site data, or send {snapshot}.",
    ),
    "browser_unusable": (
        "No usable browser: {detail}.",
        (
            "Install Chrome, Edge or Chromium, name one in PINAGENT_BROWSER, or download one by: "
            "pinagent-desktop browser download"
        ),
    ),
    "browser_gone": (
        "The browser ended again and again.",
        "Resume the run. If it happens again, close other programs or choose another browser.",
    ),
    "profile_unusable": (
        "The browser profile of {account} cannot be used: {detail}.",
        (
            "Close the browser that has it open, then resume the run. Or begin a fresh profile, "
            "under Accounts or by: pinagent-desktop accounts fresh-profile {username}"
        ),
    ),
    "validation_stopped": (
        "The pictures cannot be judged: {reason_words}. Their pins stay pending.",
        "{reason_step}",
    ),
    "prompt_not_split": (
        "The prompt is not split into points: {reason_words}.",
        "Write the points yourself, or start without any.",
    ),
    "site_unreachable": (
        "The site {site} does not answer.",
        "Check the internet connection and the address, then resume the run.",
    ),
    "proxy_unreachable": (
        "The proxy {proxy} of {account} cannot be used: {trouble}.",
        "Check the proxy and its password, then resume the run. Nothing went past the proxy.",
    ),
    "outage": (
        "The site {site} has not answered for 15 minutes. The run is paused where it stood.",
        "Check the internet connection, then resume the run.",
    ),
    "secrets_unavailable": (
        "This computer has no keyring that can keep a password ({detail}).",
        "Sign in in the browser window instead, or give the password for one run.",
    ),
    "secret_not_forgotten": (
        "{account} stays as it is: the keyring may still hold its password ({detail}).",
        "Unlock the keyring, then try again.",
    ),
    "storage": ("The data folder cannot be used: {detail}.", "Check the folder and its disk."),
    "not_written": (
        "“{file}” cannot be written: {why}.",
        "Choose a folder that is there and that you may write to, on a disk with room.",
    ),
    "disk_full": (
        "The disk is full. Everything acknowledged is kept.",
        "Free at least 200 MB, then resume the run.",
    ),
    "store_full": (
        (
            "The data is kept by {engine}, which takes at most {most} pins. It holds {kept}, and "
            "this run asks for {wanted} more."
        ),
        "Ask for fewer pins, remove runs that are not needed, or set store_engine to neosqlite.",
    ),
    "store_read_only": (
        "The data folder cannot be written.",
        "Choose another folder with PINAGENT_HOME, or allow writing there.",
    ),
    "store_damaged": (
        "The stored data is damaged and was set aside.",
        "Restore a backup with: pinagent-desktop store restore FILE",
    ),
    "store_too_new": (
        "The data was written by a newer Pinagent. It was left untouched.",
        "Install the newer version again.",
    ),
    "already_running": (
        "Pinagent is already running on this data folder.",
        "Use the window that is open, or wait until the other one ends.",
    ),
}

REASONS: Mapping[str, tuple[str, str]] = {
    "no_key": ("there is no API key yet", "Enter a key in the settings, then judge them again."),
    "key_refused": ("the key was not accepted", "Check the key, then judge the pending ones."),
    "no_credit": ("the account at the model's provider has no credit", "Add credit there."),
    "model_gone": ("the model is not there any more", "Choose another model in the settings."),
    "server": ("the model's server fails again and again", "Try again later."),
    "timeout": ("the model does not answer", "Try again later."),
    "rate": ("the model's server takes no more questions for now", "Try again later."),
    "bad_answer": ("the model's answer could not be read", "Try again, or choose another model."),
    "declined": ("the model declined", "Try other words."),
    "budget": ("the money that you allow a day is used", "Allow more a day in the settings."),
}


MISSING: Mapping[str, str] = {
    "account": "the account",
    "username": "USERNAME",
    "proxy": "the proxy",
    "trouble": "it does not answer",
    "part": "a part of the page",
    "site_name": "The site",
    "snapshot": "the details",
    "version": "unknown",
    "words": "it gives no reason.",
    "board": "of these words",
}
