<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AccountDetail</name>
  <message>
   <source>A browser window opens on Pinterest. You sign in there once; it is remembered.</source>
   <translation>Ein Browserfenster öffnet Pinterest. Dort meldest du dich einmal an; das wird gemerkt.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Fresh profile…</source>
   <translation>Frisches Profil…</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>Ich melde mich selbst im Browser an</translation>
  </message>
  <message>
   <source>Leave it as it is unless your company asks for another.</source>
   <translation>Lass es, wie es ist, außer deine Firma verlangt anderes.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>Pinagent tippt das Passwort für mich</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Remove account…</source>
   <translation>Konto entfernen…</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Anmelden…</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>Browserkennung</translation>
  </message>
  <message>
   <source>Working in the browser…</source>
   <translation>Arbeitet im Browser…</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>liegt im Schlüsselbund</translation>
  </message>
  <message>
   <source>takes its browser profile, cookies and passwords away</source>
   <translation>nimmt sein Browserprofil, Cookies und Passwörter mit</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>die des Browsers</translation>
  </message>
  <message>
   <source>where the browser does not start any more; the old one is moved aside</source>
   <translation>wenn der Browser nicht mehr startet; das alte wird beiseitegelegt</translation>
  </message>
 </context>
 <context>
  <name>AccountLedgerPart</name>
  <message>
   <source>Show all…</source>
   <translation>Alle zeigen…</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
 </context>
 <context>
  <name>AccountRow</name>
  <message>
   <source>Sign in…</source>
   <translation>Anmelden…</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>Benutzername oder E-Mail</translation>
  </message>
  <message>
   <source>Your Pinterest account</source>
   <translation>Dein Pinterest-Konto</translation>
  </message>
  <message>
   <source>username or e-mail, as you sign in there</source>
   <translation>Benutzername oder E-Mail, wie du dich dort anmeldest</translation>
  </message>
 </context>
 <context>
  <name>AccountRuns</name>
  <message>
   <source>Last runs</source>
   <translation>Letzte Läufe</translation>
  </message>
 </context>
 <context>
  <name>AccountStep</name>
  <message>
   <source>A browser window is open. Sign in there; Pinagent goes on by itself.</source>
   <translation>Ein Browserfenster ist offen. Melde dich dort an; Pinagent macht von selbst weiter.</translation>
  </message>
  <message>
   <source>Opens Pinterest in a browser window. You sign in there yourself.</source>
   <translation>Öffnet Pinterest in einem Browserfenster. Dort meldest du dich selbst an.</translation>
  </message>
  <message>
   <source>Type the name or e-mail with which you sign in.</source>
   <translation>Gib den Namen oder die E-Mail ein, mit der du dich anmeldest.</translation>
  </message>
  <message>
   <source>{name} is signed in.</source>
   <translation>{name} ist angemeldet.</translation>
  </message>
  <message>
   <source>{name}: {state}.</source>
   <translation>{name}: {state}.</translation>
  </message>
 </context>
 <context>
  <name>AccountWords</name>
  <message>
   <source>Boards {when}</source>
   <translation>Pinnwände {when}</translation>
  </message>
  <message>
   <source>Its browser profile, cookies and passwords go from this computer. The pins it collected stay, and nothing changes on Pinterest.</source>
   <translation>Sein Browserprofil, Cookies und Passwörter gehen von diesem Computer. Die gesammelten Pins bleiben, und auf Pinterest ändert sich nichts.</translation>
  </message>
  <message>
   <source>Saves {when}</source>
   <translation>Gespeicherte {when}</translation>
  </message>
  <message>
   <source>The old profile is moved aside, nothing of it is deleted. You sign in once more; pins and passwords stay.</source>
   <translation>Das alte Profil wird beiseitegelegt, nichts davon gelöscht. Du meldest dich noch einmal an; Pins und Passwörter bleiben.</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>immer bereit</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>geprüft {when}</translation>
  </message>
  <message>
   <source>last run {when}, {n} pins</source>
   <translation>letzter Lauf {when}, {n} Pins</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>braucht Anmeldung</translation>
  </message>
  <message>
   <source>no account, no key, no AI</source>
   <translation>kein Konto, kein Schlüssel, keine KI</translation>
  </message>
  <message>
   <source>no run yet</source>
   <translation>noch kein Lauf</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>used up; the next one {when}</source>
   <translation>aufgebraucht; das nächste {when}</translation>
  </message>
  <message>
   <source>waits until {when}</source>
   <translation>wartet bis {when}</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Add account…</source>
   <translation>Konto hinzufügen…</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>Füge nur eigene Konten hinzu. Passwörter liegen im Schlüsselbund dieses Computers, nirgends sonst.</translation>
  </message>
  <message>
   <source>Begin a fresh browser profile for {name}?</source>
   <translation>Ein frisches Browserprofil für {name} anfangen?</translation>
  </message>
  <message>
   <source>Begin afresh</source>
   <translation>Neu anfangen</translation>
  </message>
  <message>
   <source>Fresh browser profile</source>
   <translation>Frisches Browserprofil</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Remove account</source>
   <translation>Konto entfernen</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>{name} von diesem Computer entfernen?</translation>
  </message>
 </context>
 <context>
  <name>AccountsPresenter</name>
  <message>
   <source>Add the account</source>
   <translation>Das Konto hinzufügen</translation>
  </message>
  <message>
   <source>Begin a fresh profile</source>
   <translation>Ein frisches Profil anfangen</translation>
  </message>
  <message>
   <source>Change the account</source>
   <translation>Das Konto ändern</translation>
  </message>
  <message>
   <source>Check the account</source>
   <translation>Das Konto prüfen</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Behalten.</translation>
  </message>
  <message>
   <source>Read the accounts</source>
   <translation>Die Konten lesen</translation>
  </message>
  <message>
   <source>Read the limits</source>
   <translation>Die Grenzen lesen</translation>
  </message>
  <message>
   <source>Remove the account</source>
   <translation>Das Konto entfernen</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Sign in once more. The old profile lies in {folder}.</source>
   <translation>Melde dich noch einmal an. Das alte Profil liegt in {folder}.</translation>
  </message>
  <message>
   <source>Signed in as {name}.</source>
   <translation>Angemeldet als {name}.</translation>
  </message>
  <message>
   <source>There was no browser profile yet.</source>
   <translation>Es gab noch kein Browserprofil.</translation>
  </message>
  <message>
   <source>{name} is added. Sign in once, then it is ready.</source>
   <translation>{name} ist hinzugefügt. Einmal anmelden, dann ist es bereit.</translation>
  </message>
  <message>
   <source>{name} is removed. Its pins stay.</source>
   <translation>{name} ist entfernt. Seine Pins bleiben.</translation>
  </message>
 </context>
 <context>
  <name>AddAccountDialog</name>
  <message>
   <source>Add account</source>
   <translation>Konto hinzufügen</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>Füge nur eigene Konten hinzu. Passwörter liegen im Schlüsselbund dieses Computers, nirgends sonst.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>Ich melde mich selbst im Browser an</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>Pinagent tippt das Passwort für mich</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>Browserkennung</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>Benutzername oder E-Mail</translation>
  </message>
  <message>
   <source>as you sign in on Pinterest</source>
   <translation>wie du dich bei Pinterest anmeldest</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>liegt im Schlüsselbund</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>die des Browsers</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source> It does not take {0}, so that is left out.</source>
   <translation> {0} nimmt es nicht, also bleibt das weg.</translation>
  </message>
  <message>
   <source>, Monday to Friday</source>
   <translation>, Montag bis Freitag</translation>
  </message>
  <message>
   <source>, from {0} to {1}</source>
   <translation>, von {0} bis {1}</translation>
  </message>
  <message>
   <source>, {0} by you or by other runs</source>
   <translation>, {0} von dir oder anderen Läufen</translation>
  </message>
  <message>
   <source>1 pin</source>
   <translation>1 Pin</translation>
  </message>
  <message>
   <source>1 saved pin is</source>
   <translation>1 gespeicherter Pin</translation>
  </message>
  <message>
   <source>A limit is reached: {detail}.</source>
   <translation>Eine Grenze ist erreicht: {detail}.</translation>
  </message>
  <message>
   <source>A pin</source>
   <translation>Ein Pin</translation>
  </message>
  <message>
   <source>A pin without a title</source>
   <translation>Ein Pin ohne Titel</translation>
  </message>
  <message>
   <source>Add credit at the provider, or choose another one.</source>
   <translation>Lade beim Anbieter Guthaben auf, oder wähle einen anderen.</translation>
  </message>
  <message>
   <source>Add credit there.</source>
   <translation>Lade dort Guthaben auf.</translation>
  </message>
  <message>
   <source>Add it with: pinagent-desktop accounts add {account}</source>
   <translation>Füge es hinzu mit: pinagent-desktop accounts add {account}</translation>
  </message>
  <message>
   <source>Address of its API</source>
   <translation>Adresse seiner API</translation>
  </message>
  <message>
   <source>Address of the model's API. A key belongs to its address.</source>
   <translation>Adresse der API des Modells. Ein Schlüssel gehört zu seiner Adresse.</translation>
  </message>
  <message>
   <source>All {0} saves are done</source>
   <translation>Alle {0} Pins sind gespeichert</translation>
  </message>
  <message>
   <source>Allow more a day in the settings.</source>
   <translation>Erlaube in den Einstellungen mehr am Tag.</translation>
  </message>
  <message>
   <source>Answer in the browser window, then resume the run.</source>
   <translation>Antworte im Browserfenster, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Answer them in the browser window, then resume the run.</source>
   <translation>Beantworte sie im Browserfenster, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>As root the browser runs without its sandbox, so only a practice site may be opened.</source>
   <translation>Als root läuft der Browser ohne seine Abschirmung, also darf nur eine Übungsseite geöffnet werden.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask for fewer pins, remove runs that are not needed, or set store_engine to neosqlite.</source>
   <translation>Verlange weniger Pins, entferne Läufe, die nicht gebraucht werden, oder setze store_engine auf neosqlite.</translation>
  </message>
  <message>
   <source>Ask once a day whether there is a newer Pinagent. Nothing about you is sent, and nothing is installed.</source>
   <translation>Einmal am Tag fragen, ob es ein neueres Pinagent gibt. Nichts über dich wird gesendet, und nichts wird installiert.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Budget of a day</source>
   <translation>Budget eines Tages</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>Budget eines Laufs</translation>
  </message>
  <message>
   <source>Check the address and the internet connection, or download the file and name it.</source>
   <translation>Prüfe die Adresse und die Internetverbindung, oder lade die Datei herunter und nenne sie.</translation>
  </message>
  <message>
   <source>Check the address in the settings, and whether the server runs; then try again.</source>
   <translation>Prüfe die Adresse in den Einstellungen, und ob der Server läuft; dann versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Check the date of this computer.</source>
   <translation>Prüfe das Datum dieses Computers.</translation>
  </message>
  <message>
   <source>Check the folder and its disk.</source>
   <translation>Prüfe den Ordner und seinen Datenträger.</translation>
  </message>
  <message>
   <source>Check the internet connection and the address, then resume the run.</source>
   <translation>Prüfe die Internetverbindung und die Adresse, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Check the internet connection, then resume the run.</source>
   <translation>Prüfe die Internetverbindung, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Check the key, then judge the pending ones.</source>
   <translation>Prüfe den Schlüssel, dann beurteile die offenen.</translation>
  </message>
  <message>
   <source>Check the name of the file, or give an https address.</source>
   <translation>Prüfe den Namen der Datei, oder gib eine https-Adresse an.</translation>
  </message>
  <message>
   <source>Check the name or the address.</source>
   <translation>Prüfe den Namen oder die Adresse.</translation>
  </message>
  <message>
   <source>Check the proxy and its password, then resume the run. Nothing went past the proxy.</source>
   <translation>Prüfe den Proxy und sein Passwort, dann setze den Lauf fort. Nichts ging am Proxy vorbei.</translation>
  </message>
  <message>
   <source>Check the words and try again.</source>
   <translation>Prüfe die Wörter und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Check your e-mail and the account in your own browser. When it works again, check the account in Pinagent; until then no run starts.</source>
   <translation>Sieh in deine E-Mail und im eigenen Browser nach dem Konto. Wenn es wieder geht, prüfe das Konto in Pinagent; bis dahin beginnt kein Lauf.</translation>
  </message>
  <message>
   <source>Check your e-mail, reset the password in your own browser, then check the account in Pinagent; until then no run starts.</source>
   <translation>Sieh in deine E-Mail, setze das Passwort im eigenen Browser zurück, dann prüfe das Konto in Pinagent; bis dahin beginnt kein Lauf.</translation>
  </message>
  <message>
   <source>Choose a folder that is there and that you may write to, on a disk with room.</source>
   <translation>Wähle einen Ordner, den es gibt und in den du schreiben darfst, auf einem Datenträger mit Platz.</translation>
  </message>
  <message>
   <source>Choose a model in the settings that looks at pictures.</source>
   <translation>Wähle in den Einstellungen ein Modell, das Bilder ansieht.</translation>
  </message>
  <message>
   <source>Choose another folder with PINAGENT_HOME, or allow writing there.</source>
   <translation>Wähle mit PINAGENT_HOME einen anderen Ordner, oder erlaube das Schreiben dort.</translation>
  </message>
  <message>
   <source>Choose another model in the settings.</source>
   <translation>Wähle in den Einstellungen ein anderes Modell.</translation>
  </message>
  <message>
   <source>Choose other pictures (JPEG, PNG, WebP or GIF), and start the prompt with them.</source>
   <translation>Wähle andere Bilder (JPEG, PNG, WebP oder GIF), und starte den Prompt damit.</translation>
  </message>
  <message>
   <source>Close the browser that has it open, then resume the run. Or begin a fresh profile, under Accounts or by: pinagent-desktop accounts fresh-profile {username}</source>
   <translation>Schließe den Browser, der es offen hat, dann setze den Lauf fort. Oder fange ein frisches Profil an, unter Konten oder mit: pinagent-desktop accounts fresh-profile {username}</translation>
  </message>
  <message>
   <source>Collecting is over: the money you allow is used.</source>
   <translation>Das Sammeln ist vorbei: Das Geld, das du erlaubst, ist aufgebraucht.</translation>
  </message>
  <message>
   <source>Collecting is over: the site shows no more. {0} are kept.</source>
   <translation>Das Sammeln ist vorbei: Die Seite zeigt nicht mehr. {0} sind behalten.</translation>
  </message>
  <message>
   <source>Collecting is over: the {0} that you allow are used.</source>
   <translation>Das Sammeln ist vorbei: Die {0}, die du erlaubst, sind um.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} are approved, as you asked.</source>
   <translation>Das Sammeln ist vorbei: {0} sind angenommen, wie du wolltest.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} in a row are here already.</source>
   <translation>Das Sammeln ist vorbei: {0} nacheinander sind schon hier.</translation>
  </message>
  <message>
   <source>Collecting is over: {0}.</source>
   <translation>Das Sammeln ist vorbei: {0}.</translation>
  </message>
  <message>
   <source>Correct the address. User and password go into fields of their own.</source>
   <translation>Berichtige die Adresse. Benutzer und Passwort gehören in eigene Felder.</translation>
  </message>
  <message>
   <source>Correct the file, or write it anew where it comes from.</source>
   <translation>Berichtige die Datei, oder schreibe sie dort neu, woher sie kommt.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Data is kept in</source>
   <translation>Daten liegen in</translation>
  </message>
  <message>
   <source>Delete it on Pinterest yourself if it is to go.</source>
   <translation>Lösche sie selbst auf Pinterest, wenn sie gehen soll.</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Disk full.</source>
   <translation>Datenträger voll.</translation>
  </message>
  <message>
   <source>Does not work: {0}.</source>
   <translation>Geht nicht: {0}.</translation>
  </message>
  <message>
   <source>Done in {0}: {1}. {2}.</source>
   <translation>Fertig in {0}: {1}. {2}.</translation>
  </message>
  <message>
   <source>Eagle did not take the pictures. Your pins are as they were.</source>
   <translation>Eagle hat die Bilder nicht genommen. Deine Pins sind, wie sie waren.</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>Vorzeitig beendet</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter a key for this address in the settings. Practice needs none.</source>
   <translation>Gib in den Einstellungen einen Schlüssel für diese Adresse ein. Die Übung braucht keinen.</translation>
  </message>
  <message>
   <source>Enter a key in the settings, then judge them again.</source>
   <translation>Gib in den Einstellungen einen Schlüssel ein, dann beurteile sie noch einmal.</translation>
  </message>
  <message>
   <source>Enter the code in the browser window, then resume the run.</source>
   <translation>Gib den Code im Browserfenster ein, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Everything so far is kept. Try again; if it happens twice, send the log.</source>
   <translation>Alles bisherige ist behalten. Versuche es noch einmal; geschieht es zweimal, sende das Protokoll.</translation>
  </message>
  <message>
   <source>Explains in</source>
   <translation>Erklärt auf</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Kostenlos</translation>
  </message>
  <message>
   <source>Free at least 200 MB, then resume the run.</source>
   <translation>Mache mindestens 200 MB frei, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Get the file again from where Pinagent's makers publish it.</source>
   <translation>Hole die Datei noch einmal dort, wo die Hersteller von Pinagent sie veröffentlichen.</translation>
  </message>
  <message>
   <source>Give an address that begins with https://, or download the file and name it.</source>
   <translation>Gib eine Adresse an, die mit https:// beginnt, oder lade die Datei herunter und nenne sie.</translation>
  </message>
  <message>
   <source>Give an https address that needs no such detour.</source>
   <translation>Gib eine https-Adresse an, die diesen Umweg nicht braucht.</translation>
  </message>
  <message>
   <source>Go on then. Everything so far is kept.</source>
   <translation>Mache dann weiter. Alles bisherige ist behalten.</translation>
  </message>
  <message>
   <source>Goes on at {0}: the account acts from {1} to {2} o’clock{3}.</source>
   <translation>Weiter um {0}: Das Konto handelt von {1} bis {2} Uhr{3}.</translation>
  </message>
  <message>
   <source>Goes on in {0} seconds: careful pace.</source>
   <translation>Weiter in {0} Sekunden: vorsichtiges Tempo.</translation>
  </message>
  <message>
   <source>Hours on Pinterest</source>
   <translation>Zeiten auf Pinterest</translation>
  </message>
  <message>
   <source>Install Chrome, Edge or Chromium, name one in PINAGENT_BROWSER, or download one by: pinagent-desktop browser download</source>
   <translation>Installiere Chrome, Edge oder Chromium, nenne einen in PINAGENT_BROWSER, oder lade einen mit: pinagent-desktop browser download</translation>
  </message>
  <message>
   <source>Install Pinagent again.</source>
   <translation>Installiere Pinagent noch einmal.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent if its makers have changed their key; else do not trust it.</source>
   <translation>Installiere ein neueres Pinagent, falls die Hersteller ihren Schlüssel gewechselt haben; sonst traue ihr nicht.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent, then the site data again.</source>
   <translation>Installiere ein neueres Pinagent, dann die Seitendaten noch einmal.</translation>
  </message>
  <message>
   <source>Install it again, or clear up with: pinagent-desktop site rollback</source>
   <translation>Installiere sie noch einmal, oder räume auf mit: pinagent-desktop site rollback</translation>
  </message>
  <message>
   <source>Install the newer version again.</source>
   <translation>Installiere wieder die neuere Version.</translation>
  </message>
  <message>
   <source>Install the newer version here too, then take the file in.</source>
   <translation>Installiere auch hier die neuere Version, dann nimm die Datei herein.</translation>
  </message>
  <message>
   <source>Install {here} again or something newer; only a rollback leads back.</source>
   <translation>Installiere wieder {here} oder Neueres; zurück führt nur ein Rückgang.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>It came with this version of Pinagent</source>
   <translation>Es kam mit dieser Version von Pinagent</translation>
  </message>
  <message>
   <source>It took {0} s and {1} tokens</source>
   <translation>Es brauchte {0} s und {1} Token</translation>
  </message>
  <message>
   <source>It was installed on {0} UTC from {1}, signed by {2}, {3}</source>
   <translation>Es wurde am {0} UTC installiert, von {1}, unterschrieben mit {2}, {3}</translation>
  </message>
  <message>
   <source>Its file is gone or cannot be read.</source>
   <translation>Ihre Datei ist weg oder nicht lesbar.</translation>
  </message>
  <message>
   <source>Its file was replaced by another one.</source>
   <translation>Ihre Datei wurde durch eine andere ersetzt.</translation>
  </message>
  <message>
   <source>Judge the pending pins with a larger budget.</source>
   <translation>Beurteile die offenen Pins mit einem größeren Budget.</translation>
  </message>
  <message>
   <source>Judged at once</source>
   <translation>Zugleich beurteilt</translation>
  </message>
  <message>
   <source>Kept {0}, left out nothing.</source>
   <translation>{0} behalten, nichts ausgelassen.</translation>
  </message>
  <message>
   <source>Kept {0}, left out {1}: {2}.</source>
   <translation>{0} behalten, {1} ausgelassen: {2}.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the model's explanations.</source>
   <translation>Sprache der Erklärungen des Modells.</translation>
  </message>
  <message>
   <source>Language of the window, from the next start on.</source>
   <translation>Sprache des Fensters, ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Learn from my decisions</source>
   <translation>Aus meinen Entscheidungen lernen</translation>
  </message>
  <message>
   <source>Leave --pace away: the run then keeps the careful pace.</source>
   <translation>Lass --pace weg: Der Lauf bleibt dann beim vorsichtigen Tempo.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark, or as the system.</source>
   <translation>Hell oder dunkel, oder wie das System.</translation>
  </message>
  <message>
   <source>List the runs with: pinagent-desktop runs list</source>
   <translation>Liste die Läufe mit: pinagent-desktop runs list</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Livebild</translation>
  </message>
  <message>
   <source>Look again where a score is close to the threshold; the mean of both counts. Costs about a fifth more.</source>
   <translation>Noch einmal ansehen, wo eine Bewertung nahe an der Schwelle liegt; das Mittel zählt. Kostet etwa ein Fünftel mehr.</translation>
  </message>
  <message>
   <source>Look for a file signed with a newer key.</source>
   <translation>Suche eine Datei, die mit einem neueren Schlüssel unterschrieben ist.</translation>
  </message>
  <message>
   <source>Look for a message of the site in your e-mail, reset the password if it says so, then sign in in the browser window and resume the run.</source>
   <translation>Suche in deiner E-Mail nach einer Nachricht der Seite, setze das Passwort zurück, wenn sie es sagt, melde dich im Browserfenster an und setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Look for a newer one; see what is in use with: pinagent-desktop site show</source>
   <translation>Suche eine neuere; was in Gebrauch ist, zeigt: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>Look for newer site data, or send {snapshot}.</source>
   <translation>Suche neuere Seitendaten, oder sende {snapshot}.</translation>
  </message>
  <message>
   <source>Look into the changelog for what this version can do.</source>
   <translation>Sieh im Änderungsverzeichnis nach, was diese Version kann.</translation>
  </message>
  <message>
   <source>Look twice in doubt</source>
   <translation>Im Zweifel zweimal ansehen</translation>
  </message>
  <message>
   <source>Looking for pins to save: searching “{0}”.</source>
   <translation>Suche nach Pins zum Speichern: „{0}“.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model that looks at the pictures.</source>
   <translation>Modell, das die Bilder ansieht.</translation>
  </message>
  <message>
   <source>MongoDB, named by MONGODB_URL</source>
   <translation>MongoDB, genannt in MONGODB_URL</translation>
  </message>
  <message>
   <source>More ideas fits {0} {1}.</source>
   <translation>„Weitere Ideen“ passt {0} {1}.</translation>
  </message>
  <message>
   <source>More ideas no longer gets better</source>
   <translation>„Weitere Ideen“ wird nicht mehr besser</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board yet.</source>
   <translation>„Weitere Ideen“ zeigt für diese Pinnwand noch nichts.</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board. Taking search results instead.</source>
   <translation>„Weitere Ideen“ zeigt für diese Pinnwand nichts. Es gelten die Suchergebnisse.</translation>
  </message>
  <message>
   <source>Most pictures judged at the same time.</source>
   <translation>So viele Bilder werden höchstens gleichzeitig beurteilt.</translation>
  </message>
  <message>
   <source>Most that all runs of a day may spend, in US dollars.</source>
   <translation>So viel dürfen alle Läufe eines Tages höchstens ausgeben, in US-Dollar.</translation>
  </message>
  <message>
   <source>Most that one run may spend, in US dollars.</source>
   <translation>So viel darf ein Lauf höchstens ausgeben, in US-Dollar.</translation>
  </message>
  <message>
   <source>Most that pictures take on this disk, in gigabytes. Beyond it the oldest large ones go; the small ones stay.</source>
   <translation>So viel Platz nehmen Bilder hier höchstens, in Gigabyte. Darüber gehen die ältesten großen; die kleinen bleiben.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Next {0} at {1}: {2}.</source>
   <translation>Nächstes {0} um {1}: {2}.</translation>
  </message>
  <message>
   <source>No answer in {0} seconds. It may still work.</source>
   <translation>Keine Antwort in {0} Sekunden. Es kann trotzdem gehen.</translation>
  </message>
  <message>
   <source>No more search results fit well enough to be saved</source>
   <translation>Keine weiteren Suchergebnisse passen gut genug zum Speichern</translation>
  </message>
  <message>
   <source>No picture of More ideas could be judged.</source>
   <translation>Kein Bild von „Weitere Ideen“ konnte beurteilt werden.</translation>
  </message>
  <message>
   <source>No saved pin is left to take off.</source>
   <translation>Kein gespeicherter Pin ist noch abzunehmen.</translation>
  </message>
  <message>
   <source>No usable browser: {detail}.</source>
   <translation>Kein brauchbarer Browser: {detail}.</translation>
  </message>
  <message>
   <source>Not in this version yet: {detail}.</source>
   <translation>Noch nicht in dieser Version: {detail}.</translation>
  </message>
  <message>
   <source>Nothing needs to be done: the site data in use stays in use.</source>
   <translation>Nichts ist zu tun: Die Seitendaten in Gebrauch bleiben in Gebrauch.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Offline.</translation>
  </message>
  <message>
   <source>On the board already, and left out: {0}.</source>
   <translation>Schon auf der Pinnwand und daher ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>Pace and caps</source>
   <translation>Tempo und Grenzen</translation>
  </message>
  <message>
   <source>Pace none has no pauses and no limits; it is for practice, not for your account.</source>
   <translation>Das Tempo none kennt keine Pausen und Grenzen; es ist für die Übung, nicht für dein Konto.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>Pausiert.</translation>
  </message>
  <message>
   <source>Pinagent cannot be started at log-in: {detail}.</source>
   <translation>Pinagent kann bei der Anmeldung nicht gestartet werden: {detail}.</translation>
  </message>
  <message>
   <source>Pinagent did not make the board “{board}” in this run, so it does not delete it.</source>
   <translation>Pinagent hat die Pinnwand „{board}“ nicht in diesem Lauf angelegt, also löscht es sie nicht.</translation>
  </message>
  <message>
   <source>Pinagent is already running on this data folder.</source>
   <translation>Pinagent läuft schon mit diesem Datenordner.</translation>
  </message>
  <message>
   <source>Pinagent's own list of trusted keys cannot be read, so no site file can be checked.</source>
   <translation>Pinagents eigene Liste vertrauter Schlüssel ist nicht lesbar, also lässt sich keine Seitendatei prüfen.</translation>
  </message>
  <message>
   <source>Pins that you added to it yourself go too.</source>
   <translation>Pins, die du selbst hinzugefügt hast, gehen auch.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation, and the notice about it is not accepted yet.</source>
   <translation>Die Bedingungen von Pinterest schränken Automatisierung ein, und der Hinweis darauf ist noch nicht angenommen.</translation>
  </message>
  <message>
   <source>Read and accept it with: pinagent-desktop terms --accept</source>
   <translation>Lies und nimm ihn an mit: pinagent-desktop terms --accept</translation>
  </message>
  <message>
   <source>Restore a backup with: pinagent-desktop store restore FILE</source>
   <translation>Hole eine Sicherung zurück mit: pinagent-desktop store restore FILE</translation>
  </message>
  <message>
   <source>Resume the run after the break. Everything so far is kept.</source>
   <translation>Setze den Lauf nach der Pause fort. Alles bisherige ist behalten.</translation>
  </message>
  <message>
   <source>Resume the run then. Everything so far is kept.</source>
   <translation>Setze den Lauf dann fort. Alles bisherige ist behalten.</translation>
  </message>
  <message>
   <source>Resume the run. If it happens again, close other programs or choose another browser.</source>
   <translation>Setze den Lauf fort. Geschieht es wieder, schließe andere Programme oder wähle einen anderen Browser.</translation>
  </message>
  <message>
   <source>Room for pictures</source>
   <translation>Platz für Bilder</translation>
  </message>
  <message>
   <source>Saved “{0}” to “{1}”.</source>
   <translation>„{0}“ auf „{1}“ gespeichert.</translation>
  </message>
  <message>
   <source>Say in a few plain words what the pictures should show.</source>
   <translation>Sag in wenigen einfachen Wörtern, was die Bilder zeigen sollen.</translation>
  </message>
  <message>
   <source>Send the model a pin's title and description with its picture.</source>
   <translation>Dem Modell Titel und Beschreibung eines Pins mit seinem Bild senden.</translation>
  </message>
  <message>
   <source>Send titles and descriptions</source>
   <translation>Titel und Beschreibungen senden</translation>
  </message>
  <message>
   <source>Short movements, at most 150 ms.</source>
   <translation>Kurze Bewegungen, höchstens 150 ms.</translation>
  </message>
  <message>
   <source>Show a small live picture of the browser during a run.</source>
   <translation>Während eines Laufs ein kleines Livebild des Browsers zeigen.</translation>
  </message>
  <message>
   <source>Show the model your newest decisions as examples.</source>
   <translation>Dem Modell deine neuesten Entscheidungen als Beispiele zeigen.</translation>
  </message>
  <message>
   <source>Sign in in the browser window instead, or give the password for one run.</source>
   <translation>Melde dich im Browserfenster an, oder gib das Passwort für einen Lauf.</translation>
  </message>
  <message>
   <source>Sign in in the browser window, then resume the run.</source>
   <translation>Melde dich im Browserfenster an, dann setze den Lauf fort.</translation>
  </message>
  <message>
   <source>Signed in {0}.</source>
   <translation>Angemeldet {0}.</translation>
  </message>
  <message>
   <source>Site data comes from a file or an https address without a user name, from nowhere else.</source>
   <translation>Seitendaten kommen aus einer Datei oder von einer https-Adresse ohne Benutzernamen, nirgendwo sonst her.</translation>
  </message>
  <message>
   <source>Site of new accounts</source>
   <translation>Seite neuer Konten</translation>
  </message>
  <message>
   <source>Site that new accounts use. An account keeps its own.</source>
   <translation>Seite, die neue Konten verwenden. Ein Konto behält seine.</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>Etwas ging schief, was Pinagent nicht erwartet hat.</translation>
  </message>
  <message>
   <source>Start Eagle, open a library in it, then export again.</source>
   <translation>Starte Eagle, öffne dort eine Bibliothek, dann exportiere noch einmal.</translation>
  </message>
  <message>
   <source>Start Pinagent as an ordinary user.</source>
   <translation>Starte Pinagent als gewöhnlicher Benutzer.</translation>
  </message>
  <message>
   <source>Start Pinagent, minimised, when you log in: what is looked up again by itself needs it open.</source>
   <translation>Pinagent bei deiner Anmeldung minimiert starten: Was von selbst noch einmal gesucht wird, braucht es offen.</translation>
  </message>
  <message>
   <source>Start at log-in</source>
   <translation>Bei der Anmeldung starten</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Store the right password, or sign in in the browser window.</source>
   <translation>Hinterlege das richtige Passwort, oder melde dich im Browserfenster an.</translation>
  </message>
  <message>
   <source>Tell beside the window when a run of some minutes has ended or waits for you, while you look at something else.</source>
   <translation>Neben dem Fenster Bescheid geben, wenn ein Lauf von einigen Minuten endet oder auf dich wartet, während du anderes ansiehst.</translation>
  </message>
  <message>
   <source>Tell of newer versions</source>
   <translation>Neuere Versionen melden</translation>
  </message>
  <message>
   <source>Tell the makers of Pinagent. The site data in use stays in use.</source>
   <translation>Sag es den Herstellern von Pinagent. Die Seitendaten in Gebrauch bleiben in Gebrauch.</translation>
  </message>
  <message>
   <source>Thank you. The run goes on.</source>
   <translation>Danke. Der Lauf geht weiter.</translation>
  </message>
  <message>
   <source>That is no site file: it is larger than 1 MB.</source>
   <translation>Das ist keine Seitendatei: Sie ist größer als 1 MB.</translation>
  </message>
  <message>
   <source>The address leads on to {host} without https, where anybody could change the file.</source>
   <translation>Die Adresse führt weiter zu {host} ohne https, wo jeder die Datei ändern könnte.</translation>
  </message>
  <message>
   <source>The address {address} cannot be used: {detail}.</source>
   <translation>Die Adresse {address} geht nicht: {detail}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site, with the {1} on it now: {2}.</source>
   <translation>Die Pinnwand „{0}“ wird auf der Seite gelöscht, mit {1} darauf: {2}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site. It holds no pins now.</source>
   <translation>Die Pinnwand „{0}“ wird auf der Seite gelöscht. Jetzt sind keine Pins darauf.</translation>
  </message>
  <message>
   <source>The board “{0}” is not there any more.</source>
   <translation>Die Pinnwand „{0}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The board “{0}” {1}.</source>
   <translation>Die Pinnwand „{0}“ {1}.</translation>
  </message>
  <message>
   <source>The browser does not accept {key} of the site file: {fault}.</source>
   <translation>Der Browser nimmt {key} der Seitendatei nicht an: {fault}.</translation>
  </message>
  <message>
   <source>The browser ended again and again.</source>
   <translation>Der Browser endete immer wieder.</translation>
  </message>
  <message>
   <source>The browser is signed in as {0}, not as {1}</source>
   <translation>Im Browser ist {0} angemeldet, nicht {1}</translation>
  </message>
  <message>
   <source>The browser profile of {account} cannot be used: {detail}.</source>
   <translation>Das Browserprofil von {account} geht nicht: {detail}.</translation>
  </message>
  <message>
   <source>The built-in {here} of this Pinagent is as new or newer.</source>
   <translation>Das eingebaute {here} dieses Pinagent ist gleich neu oder neuer.</translation>
  </message>
  <message>
   <source>The data folder cannot be used: {detail}.</source>
   <translation>Der Datenordner geht nicht: {detail}.</translation>
  </message>
  <message>
   <source>The data folder cannot be written.</source>
   <translation>In den Datenordner kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The data is kept by {engine}, which takes at most {most} pins. It holds {kept}, and this run asks for {wanted} more.</source>
   <translation>Die Daten liegen in {engine}, das höchstens {most} Pins fasst. Es hält {kept}, und dieser Lauf will {wanted} mehr.</translation>
  </message>
  <message>
   <source>The data was written by a newer Pinagent. It was left untouched.</source>
   <translation>Die Daten schrieb ein neueres Pinagent. Sie blieben unberührt.</translation>
  </message>
  <message>
   <source>The disk is full. Everything acknowledged is kept.</source>
   <translation>Der Datenträger ist voll. Alles Bestätigte ist behalten.</translation>
  </message>
  <message>
   <source>The file {file} was not taken, nothing of it: {detail}.</source>
   <translation>Die Datei {file} wurde nicht genommen, nichts davon: {detail}.</translation>
  </message>
  <message>
   <source>The file {file} was written by a newer Pinagent ({newer}). Nothing was taken of it.</source>
   <translation>Die Datei {file} schrieb ein neueres Pinagent ({newer}). Nichts davon wurde genommen.</translation>
  </message>
  <message>
   <source>The one save is done</source>
   <translation>Der eine Pin ist gespeichert</translation>
  </message>
  <message>
   <source>The pictures cannot be judged: {reason_words}. Their pins stay pending.</source>
   <translation>Die Bilder lassen sich nicht beurteilen: {reason_words}. Ihre Pins bleiben offen.</translation>
  </message>
  <message>
   <source>The prompt is not split into points: {reason_words}.</source>
   <translation>Der Prompt wird nicht in Punkte geteilt: {reason_words}.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>Der Prompt braucht Wörter zum Suchen, höchstens 500 Zeichen.</translation>
  </message>
  <message>
   <source>The proxy {proxy} of {account} cannot be used: {trouble}.</source>
   <translation>Der Proxy {proxy} von {account} geht nicht: {trouble}.</translation>
  </message>
  <message>
   <source>The record of installed site data cannot be read, so the built-in one is used.</source>
   <translation>Das Verzeichnis installierter Seitendaten ist nicht lesbar, also gelten die eingebauten.</translation>
  </message>
  <message>
   <source>The run goes on.</source>
   <translation>Der Lauf geht weiter.</translation>
  </message>
  <message>
   <source>The search shows nothing for these words either: the site has no pins.</source>
   <translation>Auch die Suche zeigt nichts zu diesen Wörtern: Die Seite hat keine Pins.</translation>
  </message>
  <message>
   <source>The setting stays as it was. Your desktop may have a list of its own for that.</source>
   <translation>Die Einstellung bleibt, wie sie war. Dein Desktop hat dafür vielleicht eine eigene Liste.</translation>
  </message>
  <message>
   <source>The signature of {key} does not fit the site file: it was changed after it was signed.</source>
   <translation>Die Unterschrift von {key} passt nicht zur Seitendatei: Sie wurde danach geändert.</translation>
  </message>
  <message>
   <source>The site</source>
   <translation>Die Seite</translation>
  </message>
  <message>
   <source>The site asks for a code. Enter it in the browser window.</source>
   <translation>Die Seite fragt nach einem Code. Gib ihn im Browserfenster ein.</translation>
  </message>
  <message>
   <source>The site asks you to sign in. Do it in the browser window.</source>
   <translation>Die Seite bittet dich, dich anzumelden. Tu es im Browserfenster.</translation>
  </message>
  <message>
   <source>The site data in use stays in use; see it with: pinagent-desktop site show</source>
   <translation>Die Seitendaten in Gebrauch bleiben in Gebrauch; sie zeigt: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>The site data {version} is in use already.</source>
   <translation>Die Seitendaten {version} sind schon in Gebrauch.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which is in use.</source>
   <translation>Die Seitendaten {version} sind älter als {here} in Gebrauch.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which was installed here before.</source>
   <translation>Die Seitendaten {version} sind älter als {here}, hier früher installiert.</translation>
  </message>
  <message>
   <source>The site data {version} needs Pinagent {needed} or newer; this is {app}.</source>
   <translation>Die Seitendaten {version} brauchen Pinagent {needed} oder neuer; dies ist {app}.</translation>
  </message>
  <message>
   <source>The site does not answer. The run waits up to 15 minutes for it.</source>
   <translation>Die Seite antwortet nicht. Der Lauf wartet bis zu 15 Minuten auf sie.</translation>
  </message>
  <message>
   <source>The site file cannot be fetched: {detail}.</source>
   <translation>Die Seitendatei lässt sich nicht holen: {detail}.</translation>
  </message>
  <message>
   <source>The site file cannot be read as TOML: {detail}.</source>
   <translation>Die Seitendatei ist als TOML nicht lesbar: {detail}.</translation>
  </message>
  <message>
   <source>The site file carries no signature at its end: it was never signed, or it was cut off.</source>
   <translation>Die Seitendatei trägt am Ende keine Unterschrift: Sie hatte nie eine, oder sie ist abgeschnitten.</translation>
  </message>
  <message>
   <source>The site file did not come whole: {detail}.</source>
   <translation>Die Seitendatei kam nicht ganz an: {detail}.</translation>
  </message>
  <message>
   <source>The site file does not have the right form at {key}: {fault}.</source>
   <translation>Die Seitendatei hat bei {key} nicht die richtige Form: {fault}.</translation>
  </message>
  <message>
   <source>The site file holds a pattern that is none, at {key}: {fault}.</source>
   <translation>Die Seitendatei enthält bei {key} ein Muster, das keines ist: {fault}.</translation>
  </message>
  <message>
   <source>The site file is not used: {detail}.</source>
   <translation>Die Seitendatei wird nicht verwendet: {detail}.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which is good from {since} on.</source>
   <translation>Die Seitendatei ist mit dem Schlüssel {key} unterschrieben, der ab {since} gilt.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which this Pinagent does not know.</source>
   <translation>Die Seitendatei ist mit dem Schlüssel {key} unterschrieben, den dieses Pinagent nicht kennt.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which was good until {until}.</source>
   <translation>Die Seitendatei ist mit dem Schlüssel {key} unterschrieben, der bis {until} galt.</translation>
  </message>
  <message>
   <source>The site file {source} cannot be read: {detail}.</source>
   <translation>Die Seitendatei {source} ist nicht lesbar: {detail}.</translation>
  </message>
  <message>
   <source>The site first asks some questions about you. Answer in the browser window.</source>
   <translation>Die Seite stellt zuerst einige Fragen über dich. Antworte im Browserfenster.</translation>
  </message>
  <message>
   <source>The site has blocked the account. Check your e-mail.</source>
   <translation>Die Seite hat das Konto gesperrt. Sieh in deine E-Mail.</translation>
  </message>
  <message>
   <source>The site wants to know that it is you. Answer in the browser window.</source>
   <translation>Die Seite will wissen, dass du es bist. Antworte im Browserfenster.</translation>
  </message>
  <message>
   <source>The site {site} does not answer.</source>
   <translation>Die Seite {site} antwortet nicht.</translation>
  </message>
  <message>
   <source>The site {site} has not answered for 15 minutes. The run is paused where it stood.</source>
   <translation>Die Seite {site} hat 15 Minuten nicht geantwortet. Der Lauf ist dort angehalten, wo er stand.</translation>
  </message>
  <message>
   <source>The stored data is damaged and was set aside.</source>
   <translation>Die gespeicherten Daten sind beschädigt und wurden beiseitegelegt.</translation>
  </message>
  <message>
   <source>The {budget} you allow is used. {judged} of {kept} pins are judged, the rest wait.</source>
   <translation>Die {budget}, die du erlaubst, sind aufgebraucht. {judged} von {kept} Pins sind beurteilt, die anderen warten.</translation>
  </message>
  <message>
   <source>There is no account named {account}.</source>
   <translation>Es gibt kein Konto namens {account}.</translation>
  </message>
  <message>
   <source>There is no run named {run}.</source>
   <translation>Es gibt keinen Lauf namens {run}.</translation>
  </message>
  <message>
   <source>There is nothing to go back from: the built-in site data {here} is in use.</source>
   <translation>Es gibt nichts, von dem es zurückginge: Die eingebauten Seitendaten {here} sind in Gebrauch.</translation>
  </message>
  <message>
   <source>This computer has no keyring</source>
   <translation>Dieser Computer hat keinen Schlüsselbund</translation>
  </message>
  <message>
   <source>This computer has no keyring that can keep a password ({detail}).</source>
   <translation>Dieser Computer hat keinen Schlüsselbund, der ein Passwort aufbewahren kann ({detail}).</translation>
  </message>
  <message>
   <source>This request cannot be carried out: {detail}.</source>
   <translation>Das lässt sich nicht ausführen: {detail}.</translation>
  </message>
  <message>
   <source>Try again later, or download the file and name it.</source>
   <translation>Versuche es später, oder lade die Datei herunter und nenne sie.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Versuche es später.</translation>
  </message>
  <message>
   <source>Try again, or choose another model.</source>
   <translation>Versuche es noch einmal, oder wähle ein anderes Modell.</translation>
  </message>
  <message>
   <source>Try again; nothing was changed.</source>
   <translation>Versuche es noch einmal; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Try other words.</source>
   <translation>Versuche andere Wörter.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Entsperre den Schlüsselbund, dann versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Use other words: the board takes its name from the prompt. No other name was tried.</source>
   <translation>Nimm andere Wörter: Die Pinnwand heißt nach dem Prompt. Kein anderer Name wurde versucht.</translation>
  </message>
  <message>
   <source>Use the window that is open, or wait until the other one ends.</source>
   <translation>Nimm das offene Fenster, oder warte, bis das andere endet.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Warm-up ended after {0}: {1}.</source>
   <translation>Das Aufwärmen endete nach {0}: {1}.</translation>
  </message>
  <message>
   <source>Warm-up is switched off</source>
   <translation>Das Aufwärmen ist ausgeschaltet</translation>
  </message>
  <message>
   <source>Warm-up left out: no picture can be judged</source>
   <translation>Kein Aufwärmen: Kein Bild lässt sich beurteilen</translation>
  </message>
  <message>
   <source>When accounts act on Pinterest, by this computer's clock. The same hour twice means at any time.</source>
   <translation>Wann Konten auf Pinterest handeln, nach der Uhr dieses Computers. Zweimal dieselbe Stunde heißt jederzeit.</translation>
  </message>
  <message>
   <source>Where the data is kept, from the next start on. It is not moved from one to another.</source>
   <translation>Wo die Daten liegen, ab dem nächsten Start. Sie ziehen nicht von einem zum anderen um.</translation>
  </message>
  <message>
   <source>Works: answered in {0} s.</source>
   <translation>Geht: Antwort in {0} s.</translation>
  </message>
  <message>
   <source>Works: {0} sees pictures and keeps to the form. {1}{2}</source>
   <translation>Geht: {0} sieht Bilder und hält die Form. {1}{2}</translation>
  </message>
  <message>
   <source>Write the points yourself, or start without any.</source>
   <translation>Schreibe die Punkte selbst, oder starte ohne.</translation>
  </message>
  <message>
   <source>a SQLite file</source>
   <translation>einer SQLite-Datei</translation>
  </message>
  <message>
   <source>a part of the page</source>
   <translation>ein Teil der Seite</translation>
  </message>
  <message>
   <source>a pin</source>
   <translation>ein Pin</translation>
  </message>
  <message>
   <source>after round {0}</source>
   <translation>nach Runde {0}</translation>
  </message>
  <message>
   <source>already on the board</source>
   <translation>schon auf der Pinnwand</translation>
  </message>
  <message>
   <source>already seen</source>
   <translation>schon gesehen</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>as {0}</source>
   <translation>als {0}</translation>
  </message>
  <message>
   <source>asked to rest</source>
   <translation>um Pause gebeten</translation>
  </message>
  <message>
   <source>auto, chrome, msedge, chromium, or the path of a browser's program.</source>
   <translation>auto, chrome, msedge, chromium, oder der Pfad zum Programm eines Browsers.</translation>
  </message>
  <message>
   <source>before the first save</source>
   <translation>vor dem ersten Speichern</translation>
  </message>
  <message>
   <source>board</source>
   <translation>Pinnwand</translation>
  </message>
  <message>
   <source>create board</source>
   <translation>Pinnwand anlegen</translation>
  </message>
  <message>
   <source>delete board</source>
   <translation>Pinnwand löschen</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>files of mongita</source>
   <translation>Dateien von mongita</translation>
  </message>
  <message>
   <source>found again</source>
   <translation>wiedergefunden</translation>
  </message>
  <message>
   <source>free</source>
   <translation>kostenlos</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>unklar</translation>
  </message>
  <message>
   <source>in the queue</source>
   <translation>in der Warteschlange</translation>
  </message>
  <message>
   <source>is deleted, with everything on it</source>
   <translation>wird gelöscht, mit allem darauf</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>er antwortet nicht</translation>
  </message>
  <message>
   <source>it gives no reason.</source>
   <translation>sie nennt keinen Grund.</translation>
  </message>
  <message>
   <source>no API key</source>
   <translation>kein API-Schlüssel</translation>
  </message>
  <message>
   <source>no credit</source>
   <translation>kein Guthaben</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>nicht verfügbar</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>not tried in a browser</source>
   <translation>nicht in einem Browser versucht</translation>
  </message>
  <message>
   <source>of these words</source>
   <translation>dieser Wörter</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>price unknown</source>
   <translation>Preis unbekannt</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>verweigert</translation>
  </message>
  <message>
   <source>remove pin</source>
   <translation>Pin abnehmen</translation>
  </message>
  <message>
   <source>save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>save pin</source>
   <translation>Pin speichern</translation>
  </message>
  <message>
   <source>sign-in</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>stopped before it was judged</source>
   <translation>angehalten, bevor es beurteilt war</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>das Konto</translation>
  </message>
  <message>
   <source>the account at the model's provider has no credit</source>
   <translation>das Konto beim Anbieter des Modells hat kein Guthaben</translation>
  </message>
  <message>
   <source>the answer could not be read</source>
   <translation>die Antwort war nicht lesbar</translation>
  </message>
  <message>
   <source>the budget is used</source>
   <translation>das Budget ist aufgebraucht</translation>
  </message>
  <message>
   <source>the details</source>
   <translation>die Einzelheiten</translation>
  </message>
  <message>
   <source>the key was not accepted</source>
   <translation>der Schlüssel wurde nicht angenommen</translation>
  </message>
  <message>
   <source>the model declined</source>
   <translation>das Modell lehnte ab</translation>
  </message>
  <message>
   <source>the model does not answer</source>
   <translation>das Modell antwortet nicht</translation>
  </message>
  <message>
   <source>the model is gone</source>
   <translation>das Modell ist weg</translation>
  </message>
  <message>
   <source>the model is not there any more</source>
   <translation>das Modell ist nicht mehr da</translation>
  </message>
  <message>
   <source>the model was too slow</source>
   <translation>das Modell war zu langsam</translation>
  </message>
  <message>
   <source>the model's answer could not be read</source>
   <translation>die Antwort des Modells war nicht lesbar</translation>
  </message>
  <message>
   <source>the model's server failed</source>
   <translation>der Server des Modells hatte einen Fehler</translation>
  </message>
  <message>
   <source>the model's server fails again and again</source>
   <translation>der Server des Modells hat immer wieder Fehler</translation>
  </message>
  <message>
   <source>the model's server takes no more questions for now</source>
   <translation>der Server des Modells nimmt gerade keine Fragen mehr</translation>
  </message>
  <message>
   <source>the money that you allow a day is used</source>
   <translation>das Geld, das du am Tag erlaubst, ist aufgebraucht</translation>
  </message>
  <message>
   <source>the picture cannot be read</source>
   <translation>das Bild ist nicht lesbar</translation>
  </message>
  <message>
   <source>the proxy</source>
   <translation>der Proxy</translation>
  </message>
  <message>
   <source>the usual ones</source>
   <translation>die üblichen</translation>
  </message>
  <message>
   <source>there is no API key yet</source>
   <translation>es gibt noch keinen API-Schlüssel</translation>
  </message>
  <message>
   <source>too many requests</source>
   <translation>zu viele Anfragen</translation>
  </message>
  <message>
   <source>tried in {0}</source>
   <translation>versucht in {0}</translation>
  </message>
  <message>
   <source>waited</source>
   <translation>gewartet</translation>
  </message>
  <message>
   <source>was not there any more</source>
   <translation>war nicht mehr da</translation>
  </message>
  <message>
   <source>without a picture</source>
   <translation>ohne Bild</translation>
  </message>
  <message>
   <source>{0} ad</source>
   <translation>{0} Anzeige</translation>
  </message>
  <message>
   <source>{0} ads</source>
   <translation>{0} Anzeigen</translation>
  </message>
  <message>
   <source>{0} already on the board</source>
   <translation>{0} schon auf der Pinnwand</translation>
  </message>
  <message>
   <source>{0} already seen</source>
   <translation>{0} schon gesehen</translation>
  </message>
  <message>
   <source>{0} answers, but did not see the red ball it was shown: “{1}”. {2}</source>
   <translation>{0} antwortet, sah aber den roten Ball nicht, der gezeigt wurde: „{1}“. {2}</translation>
  </message>
  <message>
   <source>{0} answers, but not in the form that is needed. {1}. {2}</source>
   <translation>{0} antwortet, aber nicht in der nötigen Form. {1}. {2}</translation>
  </message>
  <message>
   <source>{0} approved, {1} disqualified, {2} pending</source>
   <translation>{0} angenommen, {1} abgelehnt, {2} offen</translation>
  </message>
  <message>
   <source>{0} carousel</source>
   <translation>{0} Karussell</translation>
  </message>
  <message>
   <source>{0} carousels</source>
   <translation>{0} Karussells</translation>
  </message>
  <message>
   <source>{0} hour{1}</source>
   <translation>{0} Std.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} behalten</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} Min.</translation>
  </message>
  <message>
   <source>{0} minute{1}</source>
   <translation>{0} Min.</translation>
  </message>
  <message>
   <source>{0} not available</source>
   <translation>{0} nicht verfügbar</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1} judged: {2} at {3} or above{4}.</source>
   <translation>{0} von {1} beurteilt: {2} bei {3} oder darüber{4}.</translation>
  </message>
  <message>
   <source>{0} of {1} search results fit well enough.</source>
   <translation>{0} von {1} Suchergebnissen passen gut genug.</translation>
  </message>
  <message>
   <source>{0} of {1} {2}</source>
   <translation>{0} von {1} {2}</translation>
  </message>
  <message>
   <source>{0} off the board “{1}” again.</source>
   <translation>{0} wieder von der Pinnwand „{1}“.</translation>
  </message>
  <message>
   <source>{0} pins</source>
   <translation>{0} Pins</translation>
  </message>
  <message>
   <source>{0} pin{1} are kept</source>
   <translation>{0} Pins sind behalten</translation>
  </message>
  <message>
   <source>{0} product</source>
   <translation>{0} Produkt</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} Produkte</translation>
  </message>
  <message>
   <source>{0} repeat</source>
   <translation>{0} Wiederholung</translation>
  </message>
  <message>
   <source>{0} repeats</source>
   <translation>{0} Wiederholungen</translation>
  </message>
  <message>
   <source>{0} saved by this run</source>
   <translation>{0} von diesem Lauf gespeichert</translation>
  </message>
  <message>
   <source>{0} saved pins are</source>
   <translation>{0} gespeicherte Pins</translation>
  </message>
  <message>
   <source>{0} save{1}</source>
   <translation>{0}-mal gespeichert</translation>
  </message>
  <message>
   <source>{0} second{1}</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} spent</source>
   <translation>{0} ausgegeben</translation>
  </message>
  <message>
   <source>{0} stories</source>
   <translation>{0} Storys</translation>
  </message>
  <message>
   <source>{0} story</source>
   <translation>{0} Story</translation>
  </message>
  <message>
   <source>{0} tokens used, what they cost is not known</source>
   <translation>{0} Token verbraucht, was sie kosten, ist nicht bekannt</translation>
  </message>
  <message>
   <source>{0} tomorrow</source>
   <translation>morgen {0}</translation>
  </message>
  <message>
   <source>{0} video</source>
   <translation>{0} Video</translation>
  </message>
  <message>
   <source>{0} videos</source>
   <translation>{0} Videos</translation>
  </message>
  <message>
   <source>{0} with {1} pins: {2}. {3}.</source>
   <translation>{0} mit {1} Pins: {2}. {3}.</translation>
  </message>
  <message>
   <source>{0} without a picture</source>
   <translation>{0} ohne Bild</translation>
  </message>
  <message>
   <source>{0} {1} minutes</source>
   <translation>{0} {1} Minuten</translation>
  </message>
  <message>
   <source>{0}, the most you allow, and {1} are approved so far</source>
   <translation>{0}, das meiste, was du erlaubst, und {1} sind bisher angenommen</translation>
  </message>
  <message>
   <source>{0}, {1} for each approved pin</source>
   <translation>{0}, {1} für jeden angenommenen Pin</translation>
  </message>
  <message>
   <source>{0}; what they cost is not known here.</source>
   <translation>{0}; was sie kosten, ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>{account} needs a new sign-in. Your pins are safe.</source>
   <translation>{account} braucht eine neue Anmeldung. Deine Pins sind sicher.</translation>
  </message>
  <message>
   <source>{account} stays as it is: the keyring may still hold its password ({detail}).</source>
   <translation>{account} bleibt, wie es ist: Der Schlüsselbund könnte sein Passwort noch haben ({detail}).</translation>
  </message>
  <message>
   <source>{host} did not send the site file within {seconds} seconds.</source>
   <translation>{host} sandte die Seitendatei nicht binnen {seconds} Sekunden.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while.</source>
   <translation>{site_name} bittet {account} um eine Pause, oder hat es eine Weile gesperrt.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while. Pinagent leaves it alone until {until}.</source>
   <translation>{site_name} bittet {account} um eine Pause, oder hat es eine Weile gesperrt. Pinagent lässt es bis {until} in Ruhe.</translation>
  </message>
  <message>
   <source>{site_name} changed: cannot find {part} (site data {version}). Nothing was saved wrongly.</source>
   <translation>{site_name} hat sich geändert: {part} ist nicht zu finden (Seitendaten {version}). Nichts wurde falsch gespeichert.</translation>
  </message>
  <message>
   <source>{site_name} did not accept the password of {account}. It was tried once.</source>
   <translation>{site_name} nahm das Passwort von {account} nicht an. Es wurde einmal versucht.</translation>
  </message>
  <message>
   <source>{site_name} first asks some questions about the person of {account}. Pinagent answers none of them.</source>
   <translation>{site_name} stellt zuerst einige Fragen über die Person von {account}. Pinagent beantwortet keine davon.</translation>
  </message>
  <message>
   <source>{site_name} has put {account} into safe mode: nothing can be changed until its password is reset. Pinagent leaves it alone.</source>
   <translation>{site_name} hat {account} in den Schutzmodus gesetzt: Nichts lässt sich ändern, bis sein Passwort zurückgesetzt ist. Pinagent lässt es in Ruhe.</translation>
  </message>
  <message>
   <source>{site_name} has suspended or deactivated {account}. Pinagent leaves it alone.</source>
   <translation>{site_name} hat {account} gesperrt oder stillgelegt. Pinagent lässt es in Ruhe.</translation>
  </message>
  <message>
   <source>{site_name} refuses a board named “{board}”: {words}</source>
   <translation>{site_name} lehnt eine Pinnwand namens „{board}“ ab: {words}</translation>
  </message>
  <message>
   <source>{site_name} signed {account} out in the middle of the run, as it does when it protects an account. Nothing was tried again.</source>
   <translation>{site_name} hat {account} mitten im Lauf abgemeldet, wie es zum Schutz eines Kontos geschieht. Nichts wurde noch einmal versucht.</translation>
  </message>
  <message>
   <source>{site_name} wants a code for {account}. Pinagent types and clicks nothing there.</source>
   <translation>{site_name} will einen Code für {account}. Pinagent tippt und klickt dort nichts.</translation>
  </message>
  <message>
   <source>{site_name} wants to know that it is you. Pinagent types and clicks nothing there.</source>
   <translation>{site_name} will wissen, dass du es bist. Pinagent tippt und klickt dort nichts.</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>“{0}” is left out: cannot find {1} on its page.</source>
   <translation>„{0}“ wird ausgelassen: {1} ist auf seiner Seite nicht zu finden.</translation>
  </message>
  <message>
   <source>“{0}” is not there any more. The next one is taken.</source>
   <translation>„{0}“ ist nicht mehr da. Der nächste wird genommen.</translation>
  </message>
  <message>
   <source>“{0}” scored {1} and is {2}.</source>
   <translation>„{0}“ hat {1} und ist {2}.</translation>
  </message>
  <message>
   <source>“{0}” stays pending: {1}.</source>
   <translation>„{0}“ bleibt offen: {1}.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written: {why}.</source>
   <translation>„{file}“ kann nicht geschrieben werden: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>{heading} ({count} times)</source>
   <translation>{heading} ({count}-mal)</translation>
  </message>
 </context>
 <context>
  <name>BrowserCard</name>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The browser now</source>
   <translation>Der Browser jetzt</translation>
  </message>
  <message>
   <source>{state}. {kept} kept, {out} left out.</source>
   <translation>{state}. {kept} behalten, {out} ausgelassen.</translation>
  </message>
 </context>
 <context>
  <name>BrowserRow</name>
  <message>
   <source>Browser</source>
   <translation>Browser</translation>
  </message>
  <message>
   <source>Choose a program…</source>
   <translation>Ein Programm wählen…</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>Ein anderes wählen…</translation>
  </message>
  <message>
   <source>Choose the program of a browser</source>
   <translation>Das Programm eines Browsers wählen</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download Chromium for Pinagent</source>
   <translation>Chromium für Pinagent herunterladen</translation>
  </message>
  <message>
   <source>Download one</source>
   <translation>Einen herunterladen</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop the download</source>
   <translation>Das Herunterladen anhalten</translation>
  </message>
  <message>
   <source>The program of a browser</source>
   <translation>Das Programm eines Browsers</translation>
  </message>
  <message>
   <source>Use any</source>
   <translation>Irgendeinen verwenden</translation>
  </message>
  <message>
   <source>Use any browser that is installed</source>
   <translation>Irgendeinen installierten Browser verwenden</translation>
  </message>
 </context>
 <context>
  <name>BrowserStep</name>
  <message>
   <source>Download a browser</source>
   <translation>Einen Browser herunterladen</translation>
  </message>
  <message>
   <source>Download it again: it goes on where it stood. Or install Chrome or Edge.</source>
   <translation>Lade ihn noch einmal; es geht weiter, wo es stand. Oder installiere Chrome oder Edge.</translation>
  </message>
  <message>
   <source>Download one; or install Chrome, Edge or Chromium and look again; or choose the program of a browser that is here.</source>
   <translation>Lade einen herunter; oder installiere Chrome, Edge oder Chromium und sieh noch einmal nach; oder wähle das Programm eines Browsers, der hier ist.</translation>
  </message>
  <message>
   <source>Downloading Chromium: {sentence}.</source>
   <translation>Chromium wird geladen: {sentence}.</translation>
  </message>
  <message>
   <source>Downloading Chromium…</source>
   <translation>Chromium wird geladen…</translation>
  </message>
  <message>
   <source>Look for a browser</source>
   <translation>Nach einem Browser sehen</translation>
  </message>
  <message>
   <source>Looking for a browser…</source>
   <translation>Es wird nach einem Browser gesehen…</translation>
  </message>
  <message>
   <source>PINAGENT_BROWSER names another browser in this start, and that wins.</source>
   <translation>PINAGENT_BROWSER nennt für diesen Start einen anderen Browser, und das gilt.</translation>
  </message>
  <message>
   <source>Stopped. What has come is kept, and the next try goes on there.</source>
   <translation>Angehalten. Was da ist, bleibt, und der nächste Versuch macht dort weiter.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Take “{word}” away</source>
   <translation>„{word}“ wegnehmen</translation>
  </message>
  <message>
   <source>{word}, press to take away</source>
   <translation>{word}, drücken nimmt es weg</translation>
  </message>
 </context>
 <context>
  <name>CostCard</name>
  <message>
   <source>Cost so far</source>
   <translation>Kosten bisher</translation>
  </message>
 </context>
 <context>
  <name>CountTabs</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Deine</translation>
  </message>
 </context>
 <context>
  <name>CountsCard</name>
  <message>
   <source>Open gallery</source>
   <translation>Galerie öffnen</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>offen</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Pinagent met an error that it did not expect. Everything so far is kept. This is all that is known; passwords and keys are taken out. Nothing was sent: copy it and send it if you like.</source>
   <translation>Pinagent traf auf einen Fehler, den es nicht erwartet hat. Alles bisherige ist behalten. Dies ist alles, was bekannt ist; Passwörter und Schlüssel sind entfernt. Nichts wurde gesendet: Kopiere und sende es, wenn du willst.</translation>
  </message>
  <message>
   <source>Report of an error</source>
   <translation>Bericht über einen Fehler</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Den Ordner zeigen</translation>
  </message>
  <message>
   <source>The report</source>
   <translation>Der Bericht</translation>
  </message>
 </context>
 <context>
  <name>CurveCard</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>Wie gut „Weitere Ideen“ passt</translation>
  </message>
  <message>
   <source>before, and after each round of saves</source>
   <translation>vorher, und nach jeder Runde des Speicherns</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
 </context>
 <context>
  <name>DayWords</name>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>morgen</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete run</source>
   <translation>Lauf löschen</translation>
  </message>
  <message>
   <source>Delete this run of “{title}”?</source>
   <translation>Diesen Lauf von „{title}“ löschen?</translation>
  </message>
  <message>
   <source>It has no pins. This cannot be undone.</source>
   <translation>Er hat keine Pins. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message numerus="yes">
   <source>Its %n pins go from this computer, with their pictures. Nothing changes on the site. This cannot be undone.</source>
   <translation>
    <numerusform>Seine %n Pins gehen von diesem Computer, mit ihren Bildern. Auf der Seite ändert sich nichts. Das lässt sich nicht rückgängig machen.</numerusform>
    <numerusform>Seine %n Pins gehen von diesem Computer, mit ihren Bildern. Auf der Seite ändert sich nichts. Das lässt sich nicht rückgängig machen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Its one pin goes from this computer, with its picture. Nothing changes on the site. This cannot be undone.</source>
   <translation>Sein einziger Pin geht von diesem Computer, mit seinem Bild. Auf der Seite ändert sich nichts. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
 </context>
 <context>
  <name>DesktopNotices</name>
  <message>
   <source>Show a notification</source>
   <translation>Einen Hinweis zeigen</translation>
  </message>
 </context>
 <context>
  <name>DetailPane</name>
  <message>
   <source>Approve</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <source>Close the detail</source>
   <translation>Einzelheiten schließen</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Die Bewertung entscheiden lassen</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Auf Pinterest öffnen</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Störendes</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>none seen</source>
   <translation>nichts gesehen</translation>
  </message>
  <message>
   <source>{w} × {h}</source>
   <translation>{w} × {h}</translation>
  </message>
 </context>
 <context>
  <name>DetailPicture</name>
  <message>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
 </context>
 <context>
  <name>DetailWords</name>
  <message>
   <source>Imported</source>
   <translation>Importiert</translation>
  </message>
  <message>
   <source>More ideas</source>
   <translation>Weitere Ideen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>a client</source>
   <translation>ein Kunde</translation>
  </message>
  <message>
   <source>by its score; the threshold is {threshold}</source>
   <translation>durch seine Bewertung; die Schwelle ist {threshold}</translation>
  </message>
  <message>
   <source>its score alone would say: {status}</source>
   <translation>seine Bewertung allein hieße: {status}</translation>
  </message>
  <message>
   <source>its score says the same</source>
   <translation>seine Bewertung sagt dasselbe</translation>
  </message>
  <message>
   <source>looked at twice: {first} and {second}, the mean counts; grades and reason are of the first look</source>
   <translation>zweimal angesehen: {first} und {second}, das Mittel zählt; Noten und Begründung sind vom ersten Blick</translation>
  </message>
  <message>
   <source>starred by {name}</source>
   <translation>mit Stern von {name}</translation>
  </message>
  <message>
   <source>vetoed by {name}</source>
   <translation>mit Veto von {name}</translation>
  </message>
  <message>
   <source>{day} {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <source>{place}, {time}</source>
   <translation>{place}, {time}</translation>
  </message>
  <message>
   <source>{when}: left to the score again</source>
   <translation>{when}: wieder der Bewertung überlassen</translation>
  </message>
  <message>
   <source>{when}: {status}</source>
   <translation>{when}: {status}</translation>
  </message>
  <message>
   <source>{when}: {status} at {score}</source>
   <translation>{when}: {status} bei {score}</translation>
  </message>
  <message>
   <source>{when}: {status}, the threshold was moved</source>
   <translation>{when}: {status}, die Schwelle wurde verschoben</translation>
  </message>
  <message>
   <source>“{prompt}”: {place}, {time}</source>
   <translation>„{prompt}“: {place}, {time}</translation>
  </message>
 </context>
 <context>
  <name>EarlierRuns</name>
  <message>
   <source>All pins of this run</source>
   <translation>Alle Pins dieses Laufs</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>Angenommene Pins</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>„{title}“ wartet, bis er dran ist.</translation>
  </message>
 </context>
 <context>
  <name>EstimateCard</name>
  <message>
   <source>Board and warm-up</source>
   <translation>Pinnwand, Aufwärmen</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Schätzung</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>Sammeln</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Prüfung</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Add to Eagle, which has to be open</source>
   <translation>Zu Eagle, das offen sein muss</translation>
  </message>
  <message>
   <source>As what</source>
   <translation>Als was</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Einen Ort wählen…</translation>
  </message>
  <message>
   <source>Contact sheet to print (PDF)</source>
   <translation>Kontaktbogen zum Drucken (PDF)</translation>
  </message>
  <message>
   <source>Data for programs (JSON)</source>
   <translation>Daten für Programme (JSON)</translation>
  </message>
  <message>
   <source>Everything in one file (ZIP)</source>
   <translation>Alles in einer Datei (ZIP)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>Ordner der Bilder</translation>
  </message>
  <message>
   <source>Mood board as a picture (PNG)</source>
   <translation>Moodboard als Bild (PNG)</translation>
  </message>
  <message>
   <source>Mood board on one page (PDF)</source>
   <translation>Moodboard auf einer Seite (PDF)</translation>
  </message>
  <message>
   <source>Page for a client to choose in (HTML)</source>
   <translation>Seite, auf der ein Kunde wählt (HTML)</translation>
  </message>
  <message>
   <source>Page to look at (HTML)</source>
   <translation>Seite zum Ansehen (HTML)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <translation>Tabelle für die Tabellenkalkulation (CSV)</translation>
  </message>
  <message>
   <source>Which pins</source>
   <translation>Welche Pins</translation>
  </message>
  <message>
   <source>Workbook with pictures (XLSX)</source>
   <translation>Arbeitsmappe mit Bildern (XLSX)</translation>
  </message>
  <message>
   <source>pinagent pictures</source>
   <translation>Pinagent-Bilder</translation>
  </message>
  <message>
   <source>pinagent pins</source>
   <translation>Pinagent-Pins</translation>
  </message>
  <message>
   <source>{what} ({count})</source>
   <translation>{what} ({count})</translation>
  </message>
 </context>
 <context>
  <name>ExportToast</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message numerus="yes">
   <source>Eagle has taken %n pictures</source>
   <translation>
    <numerusform>Eagle hat %n Bilder übernommen</numerusform>
    <numerusform>Eagle hat %n Bilder übernommen</numerusform>
   </translation>
  </message>
  <message>
   <source>Eagle has taken one picture</source>
   <translation>Eagle hat ein Bild übernommen</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n pins</source>
   <translation>
    <numerusform>%n Pins exportiert</numerusform>
    <numerusform>%n Pins exportiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Exported one pin</source>
   <translation>Ein Pin exportiert</translation>
  </message>
  <message>
   <source>Exporting: {done} of {of} pins</source>
   <translation>Export: {done} von {of} Pins</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPage</name>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Wird vorbereitet</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Vorerst überspringen</translation>
  </message>
  <message>
   <source>This page comes again at the next start.</source>
   <translation>Diese Seite kommt beim nächsten Start wieder.</translation>
  </message>
  <message>
   <source>This page stays under Help.</source>
   <translation>Diese Seite bleibt in der Hilfe.</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPresenter</name>
  <message>
   <source>Still open before the first run on Pinterest: {steps}.</source>
   <translation>Vor dem ersten Lauf auf Pinterest noch offen: {steps}.</translation>
  </message>
  <message>
   <source>You are ready for the first run on Pinterest.</source>
   <translation>Du bist bereit für den ersten Lauf auf Pinterest.</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>das Konto</translation>
  </message>
  <message>
   <source>the key</source>
   <translation>der Schlüssel</translation>
  </message>
  <message>
   <source>the notice</source>
   <translation>der Hinweis</translation>
  </message>
  <message>
   <source>{n} of {all} done</source>
   <translation>{n} von {all} erledigt</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Pinagent</source>
   <translation>Pinagent</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
 </context>
 <context>
  <name>GalleryEmpty</name>
  <message>
   <source>All other pins are kept; this view hides them.</source>
   <translation>Alle anderen Pins sind da; diese Ansicht blendet sie aus.</translation>
  </message>
  <message>
   <source>All pins are hidden.</source>
   <translation>Alle Pins sind ausgeblendet.</translation>
  </message>
  <message>
   <source>Go to the prompt</source>
   <translation>Zum Prompt</translation>
  </message>
  <message>
   <source>No approved pins at {score}.</source>
   <translation>Keine angenommenen Pins bei {score}.</translation>
  </message>
  <message>
   <source>No disqualified pins at {score}.</source>
   <translation>Keine abgelehnten Pins bei {score}.</translation>
  </message>
  <message>
   <source>No pending pins.</source>
   <translation>Keine offenen Pins.</translation>
  </message>
  <message>
   <source>No pins match “{words}”.</source>
   <translation>Keine Pins passen zu „{words}“.</translation>
  </message>
  <message>
   <source>No pins yet</source>
   <translation>Noch keine Pins</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Pinagent signs in, makes the board and warms it up. Then pins arrive here.</source>
   <translation>Pinagent meldet sich an, legt die Pinnwand an und wärmt sie auf. Dann kommen hier Pins an.</translation>
  </message>
  <message>
   <source>Say what you look for and press Start. What is found hangs here, live.</source>
   <translation>Sag, was du suchst, und drücke Start. Was gefunden wird, hängt hier, sofort.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>The first pins are on their way</source>
   <translation>Die ersten Pins sind unterwegs</translation>
  </message>
  <message>
   <source>The pins are there; the search for “{words}” hides them.</source>
   <translation>Die Pins sind da; die Suche nach „{words}“ blendet sie aus.</translation>
  </message>
  <message>
   <source>This prompt has no pins. Fewer or plainer words often find more.</source>
   <translation>Dieser Prompt hat keine Pins. Weniger oder einfachere Wörter finden oft mehr.</translation>
  </message>
  <message>
   <source>Try other words</source>
   <translation>Andere Wörter versuchen</translation>
  </message>
  <message>
   <source>You have not decided about any pin yet.</source>
   <translation>Du hast noch über keinen Pin entschieden.</translation>
  </message>
 </context>
 <context>
  <name>GalleryExport</name>
  <message>
   <source>All shown pins</source>
   <translation>Alle gezeigten Pins</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>Angenommene Pins</translation>
  </message>
  <message>
   <source>Everything, hidden pins too</source>
   <translation>Alles, auch ausgeblendete Pins</translation>
  </message>
  <message>
   <source>Selected pins</source>
   <translation>Ausgewählte Pins</translation>
  </message>
 </context>
 <context>
  <name>GalleryFilters</name>
  <message>
   <source>Hidden: {0}</source>
   <translation>Ausgeblendet: {0}</translation>
  </message>
  <message>
   <source>Left out while collecting: {0}</source>
   <translation>Beim Sammeln ausgelassen: {0}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Auflisten</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>Ausgelassenes auflisten</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show what is hidden</source>
   <translation>Ausgeblendetes zeigen</translation>
  </message>
 </context>
 <context>
  <name>GalleryHeader</name>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Judge one pin after the other on the full screen (key {key})</source>
   <translation>Einen Pin nach dem anderen in voller Größe beurteilen (Taste {key})</translation>
  </message>
  <message>
   <source>Order and size</source>
   <translation>Reihenfolge und Größe</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <source>Search pins</source>
   <translation>Pins suchen</translation>
  </message>
  <message>
   <source>What is hidden</source>
   <translation>Was ausgeblendet ist</translation>
  </message>
  <message>
   <source>Which runs are shown</source>
   <translation>Welche Läufe gezeigt werden</translation>
  </message>
 </context>
 <context>
  <name>GalleryPane</name>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
 </context>
 <context>
  <name>GalleryPresenter</name>
  <message>
   <source>Count</source>
   <translation>Zählen</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>Ausgelassenes auflisten</translation>
  </message>
  <message>
   <source>Open the gallery</source>
   <translation>Die Galerie öffnen</translation>
  </message>
  <message>
   <source>Open the pin</source>
   <translation>Den Pin öffnen</translation>
  </message>
 </context>
 <context>
  <name>GalleryTakingOut</name>
  <message numerus="yes">
   <source>%n links copied</source>
   <translation>
    <numerusform>%n Links kopiert</numerusform>
    <numerusform>%n Links kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures copied</source>
   <translation>
    <numerusform>%n Bilder kopiert</numerusform>
    <numerusform>%n Bilder kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins have no picture yet</source>
   <translation>
    <numerusform>%n Pins haben noch kein Bild</numerusform>
    <numerusform>%n Pins haben noch kein Bild</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin has no picture yet</source>
   <translation>1 Pin hat noch kein Bild</translation>
  </message>
  <message numerus="yes">
   <source>Copy %n links</source>
   <translation>
    <numerusform>%n Links kopieren</numerusform>
    <numerusform>%n Links kopieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy %n pictures</source>
   <translation>
    <numerusform>%n Bilder kopieren</numerusform>
    <numerusform>%n Bilder kopieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Den Link kopieren</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Das Bild kopieren</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Link kopiert</translation>
  </message>
  <message>
   <source>Picture copied</source>
   <translation>Bild kopiert</translation>
  </message>
  <message>
   <source>This pin has no link.</source>
   <translation>Dieser Pin hat keinen Link.</translation>
  </message>
 </context>
 <context>
  <name>GalleryVerdicts</name>
  <message>
   <source>Redo</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>GalleryWords</name>
  <message numerus="yes">
   <source>%n pins approved by you</source>
   <translation>
    <numerusform>%n Pins von dir angenommen</numerusform>
    <numerusform>%n Pins von dir angenommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins disqualified by you</source>
   <translation>
    <numerusform>%n Pins von dir abgelehnt</numerusform>
    <numerusform>%n Pins von dir abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to approved at {score}</source>
   <translation>
    <numerusform>%n Pins bei {score} zu den angenommenen gewechselt</numerusform>
    <numerusform>%n Pins bei {score} zu den angenommenen gewechselt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to disqualified at {score}</source>
   <translation>
    <numerusform>%n Pins bei {score} zu den abgelehnten gewechselt</numerusform>
    <numerusform>%n Pins bei {score} zu den abgelehnten gewechselt</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin moved to approved at {score}</source>
   <translation>1 Pin bei {score} zu den angenommenen gewechselt</translation>
  </message>
  <message>
   <source>1 pin moved to disqualified at {score}</source>
   <translation>1 Pin bei {score} zu den abgelehnten gewechselt</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n pins</source>
   <translation>
    <numerusform>%n Pins annehmen</numerusform>
    <numerusform>%n Pins annehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Approve pin</source>
   <translation>Pin annehmen</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>Von dir angenommen</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>Von dir abgelehnt</translation>
  </message>
  <message numerus="yes">
   <source>Disqualify %n pins</source>
   <translation>
    <numerusform>%n Pins ablehnen</numerusform>
    <numerusform>%n Pins ablehnen</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify pin</source>
   <translation>Pin ablehnen</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Die Bewertung entscheiden lassen</translation>
  </message>
  <message numerus="yes">
   <source>Let the score decide about %n pins</source>
   <translation>
    <numerusform>Die Bewertung über %n Pins entscheiden lassen</numerusform>
    <numerusform>Die Bewertung über %n Pins entscheiden lassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The score decides about %n pins again</source>
   <translation>
    <numerusform>Die Bewertung entscheidet wieder über %n Pins</numerusform>
    <numerusform>Die Bewertung entscheidet wieder über %n Pins</numerusform>
   </translation>
  </message>
  <message>
   <source>The score decides again</source>
   <translation>Die Bewertung entscheidet wieder</translation>
  </message>
  <message>
   <source>The threshold is {score} now</source>
   <translation>Die Schwelle ist jetzt {score}</translation>
  </message>
  <message>
   <source>Threshold {score}</source>
   <translation>Schwelle {score}</translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to approved</source>
   <translation>
    <numerusform>bringt %n Pins zu den angenommenen</numerusform>
    <numerusform>bringt %n Pins zu den angenommenen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to disqualified</source>
   <translation>
    <numerusform>bringt %n Pins zu den abgelehnten</numerusform>
    <numerusform>bringt %n Pins zu den abgelehnten</numerusform>
   </translation>
  </message>
  <message>
   <source>moves 1 pin to approved</source>
   <translation>bringt 1 Pin zu den angenommenen</translation>
  </message>
  <message>
   <source>moves 1 pin to disqualified</source>
   <translation>bringt 1 Pin zu den abgelehnten</translation>
  </message>
  <message>
   <source>moves no pin</source>
   <translation>bewegt keinen Pin</translation>
  </message>
 </context>
 <context>
  <name>GradeBlocks</name>
  <message>
   <source>{name}: {grade} of 4</source>
   <translation>{name}: {grade} von 4</translation>
  </message>
 </context>
 <context>
  <name>GradesGrid</name>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Motiv</translation>
  </message>
  <message>
   <source>{grade} of 4</source>
   <translation>{grade} von 4</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>All keys are the usual ones again.</source>
   <translation>Alle Tasten sind wieder die üblichen.</translation>
  </message>
  <message>
   <source>All, approved, disqualified, pending, yours</source>
   <translation>Alle, angenommen, abgelehnt, offen, deine</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Den Link kopieren</translation>
  </message>
  <message>
   <source>Copy the picture, or several</source>
   <translation>Das Bild kopieren, oder mehrere</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>First steps…</source>
   <translation>Erste Schritte…</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Move an enlarged picture</source>
   <translation>Ein vergrößertes Bild verschieben</translation>
  </message>
  <message>
   <source>Move from pin to pin</source>
   <translation>Von Pin zu Pin gehen</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Nächster Teil des Fensters</translation>
  </message>
  <message>
   <source>Pins</source>
   <translation>Pins</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Search the pins</source>
   <translation>In den Pins suchen</translation>
  </message>
  <message>
   <source>Select all pins</source>
   <translation>Alle Pins auswählen</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>Den Lauf starten</translation>
  </message>
  <message>
   <source>Undo, as far back as you like</source>
   <translation>Rückgängig, so weit du willst</translation>
  </message>
  <message>
   <source>Usual keys</source>
   <translation>Übliche Tasten</translation>
  </message>
 </context>
 <context>
  <name>HistoryLine</name>
  <message>
   <source>Delete run…</source>
   <translation>Lauf löschen…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>Die offenen Pins beurteilen</translation>
  </message>
  <message>
   <source>Look up again by itself…</source>
   <translation>Von selbst nachsehen…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Show the run</source>
   <translation>Den Lauf zeigen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take out of the queue</source>
   <translation>Aus der Warteschlange nehmen</translation>
  </message>
  <message>
   <source>Undo on the account…</source>
   <translation>Auf dem Konto rückgängig machen…</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <source>{verb}: {title}</source>
   <translation>{verb}: {title}</translation>
  </message>
 </context>
 <context>
  <name>HistoryRows</name>
  <message>
   <source>interrupted at {kept} of {target}</source>
   <translation>unterbrochen bei {kept} von {target}</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>waits for its turn</source>
   <translation>wartet, bis er dran ist</translation>
  </message>
  <message>
   <source>{word} at {kept} of {target}</source>
   <translation>{word} bei {kept} von {target}</translation>
  </message>
 </context>
 <context>
  <name>HistoryTable</name>
  <message>
   <source>Earlier prompts</source>
   <translation>Frühere Prompts</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Show all {n}</source>
   <translation>Alle {n} zeigen</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
 </context>
 <context>
  <name>HoursField</name>
  <message>
   <source>First hour</source>
   <translation>Erste Stunde</translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation>Letzte Stunde</translation>
  </message>
  <message>
   <source>o’clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>weekdays only</source>
   <translation>nur werktags</translation>
  </message>
 </context>
 <context>
  <name>Housekeeping</name>
  <message>
   <source>Read the data anew</source>
   <translation>Die Daten neu lesen</translation>
  </message>
 </context>
 <context>
  <name>ImportPart</name>
  <message>
   <source>A client</source>
   <translation>Ein Kunde</translation>
  </message>
  <message>
   <source>Accounts in the files are left out, for such files hold passwords.</source>
   <translation>Konten in den Dateien werden ausgelassen, denn solche Dateien enthalten Passwörter.</translation>
  </message>
  <message>
   <source>Answers of a client, data of the web version (*.json *.jsonl)</source>
   <translation>Antworten eines Kunden, Daten der Webversion (*.json *.jsonl)</translation>
  </message>
  <message>
   <source>Could not be read: {count}</source>
   <translation>Nicht lesbar: {count}</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Leave mine</source>
   <translation>Meine lassen</translation>
  </message>
  <message>
   <source>Nothing could be taken in.</source>
   <translation>Nichts konnte übernommen werden.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>The client's word is shown beside yours. It differs from the status here on this many pins: {count}. Take it over as your own verdict for these?</source>
   <translation>Das Wort des Kunden steht neben deinem. Bei so vielen Pins weicht es vom Status hier ab: {count}. Es für diese als dein eigenes Urteil übernehmen?</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <source>{client} about “{title}”: starred {stars}, vetoed {vetoes}</source>
   <translation>{client} zu „{title}“: {stars} mit Stern, {vetoes} mit Veto</translation>
  </message>
  <message>
   <source>“{title}”: {new} pins came in, {known} were here already</source>
   <translation>„{title}“: {new} Pins kamen dazu, {known} waren schon da</translation>
  </message>
 </context>
 <context>
  <name>ImportPresenter</name>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Take over the answers</source>
   <translation>Die Antworten übernehmen</translation>
  </message>
 </context>
 <context>
  <name>KeyCap</name>
  <message>
   <source>Key {key}</source>
   <translation>Taste {key}</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key</source>
   <translation>Drücke eine Taste</translation>
  </message>
  <message>
   <source>Press a key, or Esc to leave it as it is.</source>
   <translation>Drücke eine Taste, oder Esc, damit sie bleibt.</translation>
  </message>
 </context>
 <context>
  <name>KeyRow</name>
  <message>
   <source>A key alone is wanted. With Ctrl, Alt or Meta it is the window's.</source>
   <translation>Gefragt ist eine einzelne Taste. Mit Strg, Alt oder Meta gehört sie dem Fenster.</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>Ein anderer Server…</translation>
  </message>
  <message>
   <source>Change the key: {0}</source>
   <translation>Taste ändern: {0}</translation>
  </message>
  <message>
   <source>Key for the picture check</source>
   <translation>Schlüssel für die Bildprüfung</translation>
  </message>
  <message>
   <source>New key: {0}</source>
   <translation>Neue Taste: {0}</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Trotzdem sichern</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Noch einmal testen</translation>
  </message>
  <message>
   <source>Test and save</source>
   <translation>Testen und sichern</translation>
  </message>
  <message>
   <source>Usual key again: {0}</source>
   <translation>Wieder die übliche Taste: {0}</translation>
  </message>
  <message>
   <source>Usual key: {0}</source>
   <translation>Übliche Taste: {0}</translation>
  </message>
  <message>
   <source>paste it here</source>
   <translation>hier einfügen</translation>
  </message>
  <message>
   <source>{key} is taken: {what}. Give that another key first.</source>
   <translation>{key} ist vergeben: {what}. Gib dem zuerst eine andere Taste.</translation>
  </message>
  <message>
   <source>{key} moves about and stays that.</source>
   <translation>{key} dient zum Bewegen und bleibt dabei.</translation>
  </message>
  <message>
   <source>{key}: {what}</source>
   <translation>{key}: {what}</translation>
  </message>
 </context>
 <context>
  <name>KeyStep</name>
  <message>
   <source>A key is kept in this computer's keyring.</source>
   <translation>Ein Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>A model looks at each picture. Its key says who pays.</source>
   <translation>Ein Modell schaut jedes Bild an. Sein Schlüssel sagt, wer zahlt.</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>Das Modell wird gefragt…</translation>
  </message>
  <message>
   <source>For {server}. About {money} for {n} pictures; no run spends more than you allow.</source>
   <translation>Für {server}. Etwa {money} für {n} Bilder; kein Lauf gibt mehr aus, als du erlaubst.</translation>
  </message>
  <message>
   <source>For {server}. What pictures cost there is not known here.</source>
   <translation>Für {server}. Was Bilder dort kosten, ist hier nicht bekannt.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Den Schlüssel behalten</translation>
  </message>
  <message>
   <source>Kept in this computer's keyring.</source>
   <translation>Liegt im Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>Kept until Pinagent is closed, for there is no keyring: {why}.</source>
   <translation>Bleibt, bis Pinagent geschlossen wird, denn es gibt keinen Schlüsselbund: {why}.</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>Nach dem Schlüssel sehen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Den Schlüssel testen</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>Es gibt einen Schlüssel nur für diesen Start.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>Gib zuerst den Schlüssel ein.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>liegt im Schlüsselbund</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>bleibt, bis Pinagent geschlossen wird</translation>
  </message>
  <message>
   <source>{server} needs no key.</source>
   <translation>{server} braucht keinen Schlüssel.</translation>
  </message>
  <message>
   <source>{why} Check it and test again, or save it anyway.</source>
   <translation>{why} Prüfe ihn und teste noch einmal, oder sichere ihn trotzdem.</translation>
  </message>
  <message>
   <source>{why} Test again, or type another key.</source>
   <translation>{why} Teste noch einmal, oder gib einen anderen Schlüssel ein.</translation>
  </message>
 </context>
 <context>
  <name>LeaveQuestion</name>
  <message>
   <source>A run is going on</source>
   <translation>Ein Lauf ist im Gang</translation>
  </message>
  <message>
   <source>A run is going on.</source>
   <translation>Ein Lauf ist im Gang.</translation>
  </message>
  <message>
   <source>Keep running</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message>
   <source>Pause and quit</source>
   <translation>Pause und beenden</translation>
  </message>
  <message>
   <source>Pause it and quit? Everything so far is kept, and it can be resumed.</source>
   <translation>Anhalten und beenden? Alles bisherige ist behalten, und es kann weitergehen.</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>CSV-Dateien (*.csv)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation>Das Verzeichnis der Taten exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>What was done to {name}</source>
   <translation>Was auf {name} getan wurde</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>Woran</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
 </context>
 <context>
  <name>LedgerPresenter</name>
  <message>
   <source>Export the ledger</source>
   <translation>Das Verzeichnis der Taten exportieren</translation>
  </message>
  <message>
   <source>One line is written to {file}.</source>
   <translation>Eine Zeile ist in {file} geschrieben.</translation>
  </message>
  <message>
   <source>Read the ledger</source>
   <translation>Das Verzeichnis der Taten lesen</translation>
  </message>
  <message>
   <source>{n} lines are written to {file}.</source>
   <translation>{n} Zeilen sind in {file} geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>LeftOutChip</name>
  <message>
   <source>Press to list them</source>
   <translation>Drücken listet sie auf</translation>
  </message>
  <message>
   <source>{0}, left out; opens the list</source>
   <translation>{0}, ausgelassen; öffnet die Liste</translation>
  </message>
 </context>
 <context>
  <name>LeftOutDialog</name>
  <message>
   <source>Copy the link</source>
   <translation>Den Link kopieren</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Leaving out costs nothing: no picture is fetched for it, none is judged.</source>
   <translation>Auslassen kostet nichts: Dafür wird kein Bild geholt und keines beurteilt.</translation>
  </message>
  <message>
   <source>Left out while collecting</source>
   <translation>Beim Sammeln ausgelassen</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Link kopiert</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Auf Pinterest öffnen</translation>
  </message>
  <message>
   <source>Why it was left out</source>
   <translation>Warum es ausgelassen wurde</translation>
  </message>
 </context>
 <context>
  <name>LeftOutModel</name>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
 </context>
 <context>
  <name>LeftOutRows</name>
  <message>
   <source>Pin {number}</source>
   <translation>Pin {number}</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Ohne Namen</translation>
  </message>
 </context>
 <context>
  <name>LimitFields</name>
  <message>
   <source> min</source>
   <translation> Min.</translation>
  </message>
  <message>
   <source> pins</source>
   <translation> Pins</translation>
  </message>
  <message>
   <source>Collect at most, in minutes</source>
   <translation>Höchstens sammeln, in Minuten</translation>
  </message>
  <message>
   <source>Judge {n} first, then ask me</source>
   <translation>Erst {n} beurteilen, dann mich fragen</translation>
  </message>
  <message>
   <source>Keep at most, in pins</source>
   <translation>Höchstens behalten, in Pins</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>jederzeit</translation>
  </message>
 </context>
 <context>
  <name>LivePicture</name>
  <message>
   <source>Picture of the browser page</source>
   <translation>Bild der Browserseite</translation>
  </message>
  <message>
   <source>The page appears here.</source>
   <translation>Hier erscheint die Seite.</translation>
  </message>
 </context>
 <context>
  <name>LogCard</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the log</source>
   <translation>Das Protokoll kopieren</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>{title} · Pinagent</source>
   <translation>{title} · Pinagent</translation>
  </message>
 </context>
 <context>
  <name>MasonryView</name>
  <message>
   <source>Pins</source>
   <translation>Pins</translation>
  </message>
 </context>
 <context>
  <name>Meter</name>
  <message>
   <source>of {limit}</source>
   <translation>von {limit}</translation>
  </message>
 </context>
 <context>
  <name>NoticeDialog</name>
  <message>
   <source>Accept and start</source>
   <translation>Annehmen und starten</translation>
  </message>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>Ich habe verstanden und will mein eigenes Konto verwenden.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>Lies dies einmal</translation>
  </message>
 </context>
 <context>
  <name>NoticeRow</name>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>Ich habe verstanden und will mein eigenes Konto verwenden.</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>Lies dies einmal</translation>
  </message>
 </context>
 <context>
  <name>NoticeStep</name>
  <message>
   <source>Accepted, version {n}.</source>
   <translation>Angenommen, Fassung {n}.</translation>
  </message>
  <message>
   <source>It is asked for once, before the first run on Pinterest.</source>
   <translation>Danach wird einmal gefragt, vor dem ersten Lauf auf Pinterest.</translation>
  </message>
 </context>
 <context>
  <name>NoticeText</name>
  <message>
   <source>Pinterest may limit or close an account that is used this way. The account is yours and so is the risk. Pinagent works slowly, shows every step and never solves a captcha.</source>
   <translation>Pinterest kann ein Konto, das so verwendet wird, einschränken oder schließen. Das Konto ist deines, und das Risiko auch. Pinagent arbeitet langsam, zeigt jeden Schritt und löst nie ein Captcha.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation.</source>
   <translation>Die Bedingungen von Pinterest schränken Automatisierung ein.</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Everything so far is kept. Nothing was sent.</source>
   <translation>Alles bisherige ist behalten. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Pinagent {version} is out.</source>
   <translation>Pinagent {version} ist da.</translation>
  </message>
  <message>
   <source>See the copies…</source>
   <translation>Die Kopien ansehen…</translation>
  </message>
  <message>
   <source>See the report…</source>
   <translation>Den Bericht ansehen…</translation>
  </message>
  <message>
   <source>See what is new…</source>
   <translation>Neues ansehen…</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>Etwas ging schief, was Pinagent nicht erwartet hat.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>This version goes on working. Nothing is installed by itself.</source>
   <translation>Diese Version geht weiter. Von selbst wird nichts installiert.</translation>
  </message>
  <message>
   <source>{account} is free. It begins when you say so.</source>
   <translation>{account} ist frei. Er beginnt, wenn du es sagst.</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>„{title}“ wartet, bis er dran ist.</translation>
  </message>
 </context>
 <context>
  <name>OfflineOrder</name>
  <message>
   <source>Offline pre-sort, not validation: learned from your decisions.</source>
   <translation>Vorsortierung ohne Netz, keine Prüfung: gelernt aus deinen Entscheidungen.</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation: titles and descriptions against the prompt. From 8 approved and 8 disqualified on it learns from you.</source>
   <translation>Vorsortierung ohne Netz, keine Prüfung: Titel und Beschreibungen gegen den Prompt. Ab 8 angenommenen und 8 abgelehnten lernt sie von dir.</translation>
  </message>
  <message>
   <source>Pre-sort the pins</source>
   <translation>Die Pins vorsortieren</translation>
  </message>
 </context>
 <context>
  <name>PendingCard</name>
  <message>
   <source>1 pin has no score yet</source>
   <translation>1 Pin hat noch keine Bewertung</translation>
  </message>
  <message>
   <source>Allow more for the whole run here, or more a day in the settings.</source>
   <translation>Erlaube hier mehr für den ganzen Lauf, oder in den Einstellungen mehr am Tag.</translation>
  </message>
  <message>
   <source>Judge them</source>
   <translation>Beurteilen</translation>
  </message>
  <message>
   <source>Spend at most, for the whole run</source>
   <translation>Höchstens ausgeben, für den ganzen Lauf</translation>
  </message>
  <message>
   <source>{n} pins have no score yet</source>
   <translation>{n} Pins haben noch keine Bewertung</translation>
  </message>
 </context>
 <context>
  <name>PersonsWord</name>
  <message>
   <source>Keep the threshold</source>
   <translation>Die Schwelle behalten</translation>
  </message>
  <message>
   <source>Keep the verdict</source>
   <translation>Das Urteil behalten</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>PictureButton</name>
  <message>
   <source>Go to {pin}</source>
   <translation>Zu {pin}</translation>
  </message>
 </context>
 <context>
  <name>PinCard</name>
  <message>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
 </context>
 <context>
  <name>PinWords</name>
  <message numerus="yes">
   <source>%n near-duplicates</source>
   <translation>
    <numerusform>%n Beinahe-Dubletten</numerusform>
    <numerusform>%n Beinahe-Dubletten</numerusform>
   </translation>
  </message>
  <message>
   <source>1 near-duplicate</source>
   <translation>1 Beinahe-Dublette</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>Von dir angenommen</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>Von dir abgelehnt</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Offen</translation>
  </message>
  <message>
   <source>Pending: in the queue</source>
   <translation>Offen: in der Warteschlange</translation>
  </message>
  <message>
   <source>Pending: no answer in time</source>
   <translation>Offen: keine Antwort rechtzeitig</translation>
  </message>
  <message>
   <source>Pending: no credit left</source>
   <translation>Offen: kein Guthaben mehr</translation>
  </message>
  <message>
   <source>Pending: no usable answer</source>
   <translation>Offen: keine brauchbare Antwort</translation>
  </message>
  <message>
   <source>Pending: stopped before its turn</source>
   <translation>Offen: vor der Reihe angehalten</translation>
  </message>
  <message>
   <source>Pending: the budget is used</source>
   <translation>Offen: das Budget ist aufgebraucht</translation>
  </message>
  <message>
   <source>Pending: the judge had a fault</source>
   <translation>Offen: der Prüfer hatte einen Fehler</translation>
  </message>
  <message>
   <source>Pending: the judge was too busy</source>
   <translation>Offen: der Prüfer war zu beschäftigt</translation>
  </message>
  <message>
   <source>Pending: the key was not accepted</source>
   <translation>Offen: der Schlüssel wurde nicht angenommen</translation>
  </message>
  <message>
   <source>Pending: the model declined</source>
   <translation>Offen: das Modell lehnte ab</translation>
  </message>
  <message>
   <source>Pending: the model is gone</source>
   <translation>Offen: das Modell ist weg</translation>
  </message>
  <message>
   <source>Pending: there is no key</source>
   <translation>Offen: es gibt keinen Schlüssel</translation>
  </message>
  <message>
   <source>Pending: unreadable picture</source>
   <translation>Offen: unlesbares Bild</translation>
  </message>
  <message>
   <source>Set aside by you</source>
   <translation>Von dir zurückgelegt</translation>
  </message>
  <message>
   <source>Untitled pin</source>
   <translation>Pin ohne Titel</translation>
  </message>
  <message>
   <source>a person in focus</source>
   <translation>eine Person im Mittelpunkt</translation>
  </message>
  <message>
   <source>close</source>
   <translation>nah</translation>
  </message>
  <message>
   <source>collage</source>
   <translation>Collage</translation>
  </message>
  <message>
   <source>could lead</source>
   <translation>kann führen</translation>
  </message>
  <message>
   <source>loosely</source>
   <translation>lose</translation>
  </message>
  <message>
   <source>low quality</source>
   <translation>geringe Qualität</translation>
  </message>
  <message>
   <source>not a photo</source>
   <translation>kein Foto</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>product ad</source>
   <translation>Produktwerbung</translation>
  </message>
  <message>
   <source>screenshot</source>
   <translation>Bildschirmfoto</translation>
  </message>
  <message>
   <source>traces of AI</source>
   <translation>Spuren von KI</translation>
  </message>
  <message>
   <source>unrelated</source>
   <translation>ohne Bezug</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>Wasserzeichen</translation>
  </message>
  <message>
   <source>words over the picture</source>
   <translation>Wörter über dem Bild</translation>
  </message>
  <message>
   <source>words that ask for a grade</source>
   <translation>Wörter, die um eine Note bitten</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, score {2}</source>
   <translation>{0}, {1}, Bewertung {2}</translation>
  </message>
  <message>
   <source>{count} · {name}</source>
   <translation>{count} · {name}</translation>
  </message>
 </context>
 <context>
  <name>Pitch</name>
  <message>
   <source>Every step can be skipped. Find this page again under Help.</source>
   <translation>Jeder Schritt kann übersprungen werden. Diese Seite steht auch in der Hilfe.</translation>
  </message>
  <message>
   <source>Pictures that fit, found and sorted for you.</source>
   <translation>Bilder, die passen, für dich gefunden und sortiert.</translation>
  </message>
  <message>
   <source>You say what you look for. Pinagent looks through Pinterest with your account, judges each picture and shows you why. You have the last word.</source>
   <translation>Du sagst, was du suchst. Pinagent sieht Pinterest mit deinem Konto durch, beurteilt jedes Bild und zeigt dir, warum. Das letzte Wort hast du.</translation>
  </message>
 </context>
 <context>
  <name>PracticeRow</name>
  <message>
   <source>Pictures of the practice run</source>
   <translation>Bilder der Übung</translation>
  </message>
  <message>
   <source>Practice run</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Progress of the practice run</source>
   <translation>Fortschritt der Übung</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>See the pins</source>
   <translation>Die Pins ansehen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Start a practice run</source>
   <translation>Eine Übung starten</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop the practice run</source>
   <translation>Die Übung anhalten</translation>
  </message>
 </context>
 <context>
  <name>PracticeStep</name>
  <message>
   <source>Done: {approved} approved, {disqualified} disqualified, {pending} pending.</source>
   <translation>Fertig: {approved} angenommen, {disqualified} abgelehnt, {pending} offen.</translation>
  </message>
  <message>
   <source>No AI looks at these pictures.</source>
   <translation>Keine KI schaut diese Bilder an.</translation>
  </message>
  <message>
   <source>No account, no key, no internet. No AI looks at these pictures.</source>
   <translation>Kein Konto, kein Schlüssel, kein Internet. Keine KI schaut diese Bilder an.</translation>
  </message>
  <message>
   <source>{reached} pins</source>
   <translation>{reached} Pins</translation>
  </message>
 </context>
 <context>
  <name>PromptField</name>
  <message>
   <source>Say it as you would to a colleague. Plain words find more.</source>
   <translation>Sag es wie zu einer Kollegin. Einfache Wörter finden mehr.</translation>
  </message>
  <message>
   <source>What are you looking for?</source>
   <translation>Was suchst du?</translation>
  </message>
  <message>
   <source>modern minimalist interior design</source>
   <translation>moderne minimalistische Inneneinrichtung</translation>
  </message>
 </context>
 <context>
  <name>PromptForm</name>
  <message>
   <source>Choose an account.</source>
   <translation>Wähle ein Konto.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>Der Prompt braucht Wörter zum Suchen, höchstens 500 Zeichen.</translation>
  </message>
  <message>
   <source>Type what you are looking for first.</source>
   <translation>Gib zuerst ein, was du suchst.</translation>
  </message>
  <message>
   <source>Your pictures are being looked at.</source>
   <translation>Deine Bilder werden angesehen.</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>etwa {cost}</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>etwa {time}</translation>
  </message>
  <message>
   <source>alongside, {cost}</source>
   <translation>nebenher, {cost}</translation>
  </message>
  <message>
   <source>already signed in</source>
   <translation>schon angemeldet</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>in the browser, by you</source>
   <translation>im Browser, durch dich</translation>
  </message>
  <message>
   <source>no account yet</source>
   <translation>noch kein Konto</translation>
  </message>
  <message>
   <source>of the {money} you allow</source>
   <translation>von den {money}, die du erlaubst</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>Pins</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>{account} is stopped. Look at it under Accounts.</source>
   <translation>{account} ist angehalten. Sieh unter Konten nach.</translation>
  </message>
  <message>
   <source>{number} {word}, {time}</source>
   <translation>{number} {word}, {time}</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} Std.</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} Min.</translation>
  </message>
  <message>
   <source>{saves} saves, {time}</source>
   <translation>{saves} Pins, {time}</translation>
  </message>
 </context>
 <context>
  <name>PromptFormView</name>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Approve from a score of</source>
   <translation>Annehmen ab einer Bewertung von</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Vermeiden</translation>
  </message>
  <message>
   <source>First look</source>
   <translation>Erster Blick</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>Wie diese</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>In einem Bild stört</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>Muss sein</translation>
  </message>
  <message>
   <source>Never spend more than</source>
   <translation>Nie mehr ausgeben als</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>Schön wäre</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>Nicht wie diese</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>immer bereit</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>for this prompt</source>
   <translation>für diesen Prompt</translation>
  </message>
  <message>
   <source>let more in</source>
   <translation>mehr hereinlassen</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>braucht Anmeldung</translation>
  </message>
  <message>
   <source>only the best</source>
   <translation>nur die besten</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>Pins</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
 </context>
 <context>
  <name>PromptPane</name>
  <message>
   <source>What are you looking for?</source>
   <translation>Was suchst du?</translation>
  </message>
 </context>
 <context>
  <name>PromptPresenter</name>
  <message>
   <source>Asking…</source>
   <translation>Wird gefragt…</translation>
  </message>
  <message>
   <source>Change what you like before Start.</source>
   <translation>Ändere vor dem Start, was du willst.</translation>
  </message>
  <message>
   <source>Delete the run</source>
   <translation>Den Lauf löschen</translation>
  </message>
  <message>
   <source>It cost {money}.</source>
   <translation>Es hat {money} gekostet.</translation>
  </message>
  <message>
   <source>One text call to the model, far below a cent. Or write them yourself.</source>
   <translation>Eine Textanfrage an das Modell, weit unter einem Cent. Oder schreibe sie selbst.</translation>
  </message>
  <message>
   <source>Practice: nothing leaves this computer, and no AI looks at pictures.</source>
   <translation>Übung: Nichts verlässt diesen Computer, und keine KI schaut Bilder an.</translation>
  </message>
  <message>
   <source>Read earlier prompts</source>
   <translation>Frühere Prompts lesen</translation>
  </message>
  <message>
   <source>Read what was taught</source>
   <translation>Das Gelehrte lesen</translation>
  </message>
  <message>
   <source>Saves go to a secret board in {account}. “Undo warm-up” removes them again.</source>
   <translation>Gespeichert wird auf einer geheimen Pinnwand in {account}. „Aufwärmen rückgängig“ entfernt es wieder.</translation>
  </message>
  <message>
   <source>Split the prompt</source>
   <translation>Den Prompt teilen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>The practice judge proposes points, by the words alone.</source>
   <translation>Der Übungsprüfer schlägt Punkte vor, allein nach den Wörtern.</translation>
  </message>
  <message>
   <source>{account} has a run going on. This one begins when its turn comes.</source>
   <translation>Auf {account} ist ein Lauf im Gang. Dieser beginnt, wenn er dran ist.</translation>
  </message>
 </context>
 <context>
  <name>ProxyRow</name>
  <message>
   <source>Proxy password</source>
   <translation>Passwort des Proxys</translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation>Port des Proxys</translation>
  </message>
  <message>
   <source>Proxy server</source>
   <translation>Server des Proxys</translation>
  </message>
  <message>
   <source>Proxy type</source>
   <translation>Art des Proxys</translation>
  </message>
  <message>
   <source>Proxy user</source>
   <translation>Benutzer des Proxys</translation>
  </message>
  <message>
   <source>no proxy</source>
   <translation>kein Proxy</translation>
  </message>
  <message>
   <source>password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>user, if it wants one</source>
   <translation>Benutzer, falls er einen will</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Fold the rail</source>
   <translation>Leiste einklappen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Latest prompts</source>
   <translation>Neueste Prompts</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Unfold the rail</source>
   <translation>Leiste ausklappen</translation>
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>Add pictures…</source>
   <translation>Bilder hinzufügen…</translation>
  </message>
  <message>
   <source>Or drop picture files here</source>
   <translation>Oder lege Bilddateien hier ab</translation>
  </message>
  <message>
   <source>{name}: add pictures</source>
   <translation>{name}: Bilder hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>ReferencePart</name>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
   <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif)</translation>
  </message>
 </context>
 <context>
  <name>ReferenceTile</name>
  <message>
   <source>Take “{name}” away</source>
   <translation>„{name}“ wegnehmen</translation>
  </message>
  <message>
   <source>{name}, press to take away</source>
   <translation>{name}, drücken nimmt es weg</translation>
  </message>
 </context>
 <context>
  <name>ReferencesPresenter</name>
  <message>
   <source>Add reference pictures</source>
   <translation>Vergleichsbilder hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>RefreshDialog</name>
  <message>
   <source> in a row seen already</source>
   <translation> nacheinander schon gesehen</translation>
  </message>
  <message>
   <source> new pins at most</source>
   <translation> neue Pins höchstens</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Wie oft</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Look no more</source>
   <translation>Nicht mehr nachsehen</translation>
  </message>
  <message>
   <source>Look up again by itself</source>
   <translation>Von selbst nachsehen</translation>
  </message>
  <message>
   <source>Only pins that are not here yet are kept. It begins while Pinagent is open; what was missed meanwhile is looked up once.</source>
   <translation>Behalten werden nur Pins, die noch nicht hier sind. Es beginnt, während Pinagent offen ist; Versäumtes wird einmal nachgeholt.</translation>
  </message>
  <message>
   <source>Stop after</source>
   <translation>Anhalten nach</translation>
  </message>
 </context>
 <context>
  <name>RefreshPresenter</name>
  <message>
   <source>Keep the refresh</source>
   <translation>Das Nachsehen behalten</translation>
  </message>
  <message>
   <source>Look up “{title}” again</source>
   <translation>Nach „{title}“ wieder sehen</translation>
  </message>
  <message>
   <source>Read the refresh</source>
   <translation>Das Nachsehen lesen</translation>
  </message>
  <message>
   <source>Refresh prompts</source>
   <translation>Prompts nachsehen</translation>
  </message>
 </context>
 <context>
  <name>RefreshWords</name>
  <message>
   <source>every day</source>
   <translation>jeden Tag</translation>
  </message>
  <message>
   <source>every four weeks</source>
   <translation>alle vier Wochen</translation>
  </message>
  <message>
   <source>every two weeks</source>
   <translation>alle zwei Wochen</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>jede Woche</translation>
  </message>
  <message>
   <source>{every}, next {when}</source>
   <translation>{every}, das nächste Mal {when}</translation>
  </message>
 </context>
 <context>
  <name>RelevanceCurve</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>Wie gut „Weitere Ideen“ passt</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>noch nicht gemessen</translation>
  </message>
  <message>
   <source>round {round}: {value}</source>
   <translation>Runde {round}: {value}</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Bring data back</source>
   <translation>Daten zurückholen</translation>
  </message>
  <message>
   <source>Bring this copy back</source>
   <translation>Diese Kopie zurückholen</translation>
  </message>
  <message>
   <source>Bringing it back…</source>
   <translation>Wird zurückgeholt…</translation>
  </message>
  <message>
   <source>Choose a copy</source>
   <translation>Eine Kopie wählen</translation>
  </message>
  <message>
   <source>Earlier copies</source>
   <translation>Frühere Kopien</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <source>Keep the data of now</source>
   <translation>Die jetzigen Daten behalten</translation>
  </message>
  <message>
   <source>Looking into the copy…</source>
   <translation>Die Kopie wird angesehen…</translation>
  </message>
  <message>
   <source>No copy is chosen.</source>
   <translation>Keine Kopie ist gewählt.</translation>
  </message>
  <message>
   <source>Pinagent keeps copies by the hour and by the day. Choose one to see what would be gone. The data of now is kept beside it, and what was done on your accounts stays counted.</source>
   <translation>Pinagent bewahrt stündliche und tägliche Kopien auf. Wähle eine, um zu sehen, was weg wäre. Die jetzigen Daten bleiben daneben, und was auf deinen Konten getan wurde, zählt weiter.</translation>
  </message>
  <message>
   <source>There is no copy yet. You can choose a file.</source>
   <translation>Es gibt noch keine Kopie. Du kannst eine Datei wählen.</translation>
  </message>
 </context>
 <context>
  <name>RestorePresenter</name>
  <message>
   <source> and {n} more</source>
   <translation> und {n} weitere</translation>
  </message>
  <message>
   <source>Bring data back</source>
   <translation>Daten zurückholen</translation>
  </message>
  <message>
   <source>Look for copies</source>
   <translation>Nach Kopien sehen</translation>
  </message>
  <message>
   <source>Look into a copy</source>
   <translation>In eine Kopie sehen</translation>
  </message>
  <message>
   <source>Nothing would be gone: this copy has everything there is now.</source>
   <translation>Nichts ginge verloren: Diese Kopie hat alles, was jetzt da ist.</translation>
  </message>
  <message>
   <source>The data before is kept as {file}.</source>
   <translation>Die Daten von vorher liegen als {file}.</translation>
  </message>
  <message>
   <source>The earlier data is back.</source>
   <translation>Die früheren Daten sind zurück.</translation>
  </message>
  <message>
   <source>This would be gone: {parts}.</source>
   <translation>Das wäre weg: {parts}.</translation>
  </message>
  <message>
   <source>a file of yours</source>
   <translation>eine Datei von dir</translation>
  </message>
  <message>
   <source>before a newer version</source>
   <translation>vor einer neueren Version</translation>
  </message>
  <message>
   <source>before data was brought back</source>
   <translation>bevor Daten zurückgeholt wurden</translation>
  </message>
  <message>
   <source>daily copy</source>
   <translation>tägliche Kopie</translation>
  </message>
  <message>
   <source>hourly copy</source>
   <translation>stündliche Kopie</translation>
  </message>
  <message>
   <source>one pin</source>
   <translation>ein Pin</translation>
  </message>
  <message>
   <source>one prompt</source>
   <translation>ein Prompt</translation>
  </message>
  <message>
   <source>one run</source>
   <translation>ein Lauf</translation>
  </message>
  <message>
   <source>what changed since then about {n} other pins</source>
   <translation>was sich seither bei {n} anderen Pins geändert hat</translation>
  </message>
  <message>
   <source>{n} pins</source>
   <translation>{n} Pins</translation>
  </message>
  <message>
   <source>{n} prompts</source>
   <translation>{n} Prompts</translation>
  </message>
  <message>
   <source>{n} runs</source>
   <translation>{n} Läufe</translation>
  </message>
 </context>
 <context>
  <name>ReviewFacts</name>
  <message numerus="yes">
   <source>%n near-duplicates lie here. Your word counts for all of them.</source>
   <translation>
    <numerusform>Hier liegen %n Beinahe-Dubletten. Dein Wort gilt für alle.</numerusform>
    <numerusform>Hier liegen %n Beinahe-Dubletten. Dein Wort gilt für alle.</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify them all</source>
   <translation>Alle ablehnen</translation>
  </message>
  <message>
   <source>Judge one by one</source>
   <translation>Einzeln beurteilen</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Auf Pinterest öffnen</translation>
  </message>
  <message>
   <source>Seen: {0}</source>
   <translation>Gesehen: {0}</translation>
  </message>
  <message>
   <source>{count} undecided pins come from {publisher}.</source>
   <translation>{count} unentschiedene Pins kommen von {publisher}.</translation>
  </message>
  <message>
   <source>{w} × {h}</source>
   <translation>{w} × {h}</translation>
  </message>
 </context>
 <context>
  <name>ReviewFoot</name>
  <message>
   <source>Approve</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Die Bewertung entscheiden lassen</translation>
  </message>
  <message>
   <source>all keys</source>
   <translation>alle Tasten</translation>
  </message>
  <message>
   <source>back to the grid</source>
   <translation>zurück zum Raster</translation>
  </message>
  <message>
   <source>closer</source>
   <translation>näher</translation>
  </message>
  <message>
   <source>move</source>
   <translation>bewegen</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>rückgängig</translation>
  </message>
 </context>
 <context>
  <name>ReviewKeys</name>
  <message>
   <source>Approve the pin</source>
   <translation>Den Pin annehmen</translation>
  </message>
  <message>
   <source>Disqualify all pins from this source</source>
   <translation>Alle Pins dieser Quelle ablehnen</translation>
  </message>
  <message>
   <source>Disqualify the pin</source>
   <translation>Den Pin ablehnen</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Judge near-duplicates one by one</source>
   <translation>Beinahe-Dubletten einzeln beurteilen</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Die Bewertung entscheiden lassen</translation>
  </message>
  <message>
   <source>Look closer</source>
   <translation>Näher ansehen</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Auf Pinterest öffnen</translation>
  </message>
  <message>
   <source>Review on the full screen</source>
   <translation>In voller Größe durchsehen</translation>
  </message>
  <message>
   <source>See the whole picture</source>
   <translation>Das ganze Bild sehen</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Alle Tasten zeigen</translation>
  </message>
  <message>
   <source>Show the detail of the pin</source>
   <translation>Einzelheiten des Pins zeigen</translation>
  </message>
 </context>
 <context>
  <name>ReviewMarks</name>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} von {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPresenter</name>
  <message>
   <source>{status}, {count} left</source>
   <translation>{status}, noch {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewStage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>Picture: {title}</source>
   <translation>Bild: {title}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
 </context>
 <context>
  <name>ReviewSummary</name>
  <message numerus="yes">
   <source>All %n reviewed</source>
   <translation>
    <numerusform>Alle %n durchgesehen</numerusform>
    <numerusform>Alle %n durchgesehen</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to the grid</source>
   <translation>Zurück zum Raster</translation>
  </message>
  <message>
   <source>Ctrl+Z takes back the last word, and the one before it.</source>
   <translation>Strg+Z nimmt das letzte Wort zurück, und das davor.</translation>
  </message>
  <message>
   <source>Reviewed to the end</source>
   <translation>Bis zum Ende durchgesehen</translation>
  </message>
  <message numerus="yes">
   <source>in %n minutes, {0} a minute</source>
   <translation>
    <numerusform>in %n Minuten, {0} pro Minute</numerusform>
    <numerusform>in %n Minuten, {0} pro Minute</numerusform>
   </translation>
  </message>
  <message>
   <source>in less than a minute</source>
   <translation>in weniger als einer Minute</translation>
  </message>
  <message>
   <source>{0} approved by you</source>
   <translation>{0} von dir angenommen</translation>
  </message>
  <message>
   <source>{0} disqualified by you</source>
   <translation>{0} von dir abgelehnt</translation>
  </message>
  <message>
   <source>{0} left to the score</source>
   <translation>{0} der Bewertung überlassen</translation>
  </message>
 </context>
 <context>
  <name>ReviewWindow</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Durchsehen</translation>
  </message>
  <message>
   <source>Review · {title}</source>
   <translation>Durchsicht · {title}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} von {count}</translation>
  </message>
 </context>
 <context>
  <name>RubricFields</name>
  <message>
   <source>Avoid</source>
   <translation>Vermeiden</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>Wie diese</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>In einem Bild stört</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>Muss sein</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>Schön wäre</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>Nicht wie diese</translation>
  </message>
  <message>
   <source>Split into points</source>
   <translation>In Punkte teilen</translation>
  </message>
 </context>
 <context>
  <name>RunBar</name>
  <message>
   <source>Open the run</source>
   <translation>Den Lauf öffnen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>New prompt</source>
   <translation>Neuer Prompt</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Undo warm-up</source>
   <translation>Aufwärmen rückgängig</translation>
  </message>
  <message>
   <source>{account}, started at {time}</source>
   <translation>{account}, begonnen um {time}</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Pinagent waits for you: “{title}”. Answer in the browser.</source>
   <translation>Pinagent wartet auf dich: „{title}“. Antworte im Browser.</translation>
  </message>
  <message>
   <source>{n} approved for “{title}”</source>
   <translation>{n} angenommen für „{title}“</translation>
  </message>
  <message>
   <source>“{title}” has ended early</source>
   <translation>„{title}“ endete vorzeitig</translation>
  </message>
 </context>
 <context>
  <name>RunPresenter</name>
  <message>
   <source>Begin the next prompt</source>
   <translation>Den nächsten Prompt beginnen</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>Die offenen Pins beurteilen</translation>
  </message>
  <message>
   <source>Look for more</source>
   <translation>Mehr suchen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>Den Browser zeigen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>Auf dem Konto rückgängig machen</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <source>Progress of the run</source>
   <translation>Fortschritt des Laufs</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>Der Lauf</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>, {n} known from earlier and free</source>
   <translation>, {n} von früher bekannt und kostenlos</translation>
  </message>
  <message>
   <source>, {n} of them twice</source>
   <translation>, {n} davon zweimal</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Pinnwand</translation>
  </message>
  <message>
   <source>Kept {kept}, left out nothing</source>
   <translation>{kept} behalten, nichts ausgelassen</translation>
  </message>
  <message>
   <source>Kept {kept}, left out {out}:</source>
   <translation>{kept} behalten, {out} ausgelassen:</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Pinterest asks for a code.</source>
   <translation>Pinterest fragt nach einem Code.</translation>
  </message>
  <message>
   <source>Pinterest first asks some questions about you.</source>
   <translation>Pinterest stellt zuerst einige Fragen über dich.</translation>
  </message>
  <message>
   <source>Pinterest has blocked the account.</source>
   <translation>Pinterest hat das Konto gesperrt.</translation>
  </message>
  <message>
   <source>Pinterest wants to know that it is you.</source>
   <translation>Pinterest will wissen, dass du es bist.</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>Sammeln</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Sign in in the browser window.</source>
   <translation>Melde dich im Browserfenster an.</translation>
  </message>
  <message>
   <source>Sign-in is not finished</source>
   <translation>Die Anmeldung ist nicht fertig</translation>
  </message>
  <message>
   <source>The account is blocked</source>
   <translation>Das Konto ist gesperrt</translation>
  </message>
  <message>
   <source>The site asks about you</source>
   <translation>Die Seite fragt nach dir</translation>
  </message>
  <message>
   <source>The site asks for a code</source>
   <translation>Die Seite fragt nach einem Code</translation>
  </message>
  <message>
   <source>The site asks who you are</source>
   <translation>Die Seite fragt, wer du bist</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Aufwärmen</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>noch etwa {n} Min.</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>abgeschlossen</translation>
  </message>
  <message>
   <source>ended early</source>
   <translation>vorzeitig beendet</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>unterbrochen</translation>
  </message>
  <message>
   <source>left out {n}</source>
   <translation>{n} ausgelassen</translation>
  </message>
  <message>
   <source>less than 1 min left</source>
   <translation>noch weniger als 1 Min.</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>nothing is lost</source>
   <translation>nichts geht verloren</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>waiting since {time}</source>
   <translation>wartet seit {time}</translation>
  </message>
  <message>
   <source>{done} of {kept}</source>
   <translation>{done} von {kept}</translation>
  </message>
  <message>
   <source>{done} of {kept} validated</source>
   <translation>{done} von {kept} geprüft</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done} von {target}</translation>
  </message>
  <message>
   <source>{done} of {target} approved</source>
   <translation>{done} von {target} angenommen</translation>
  </message>
  <message>
   <source>{n} pictures looked at</source>
   <translation>{n} Bilder angesehen</translation>
  </message>
  <message>
   <source>{n} tokens, price unknown</source>
   <translation>{n} Token, Preis unbekannt</translation>
  </message>
  <message>
   <source>{reached} kept</source>
   <translation>{reached} behalten</translation>
  </message>
  <message>
   <source>{spent} of {budget}</source>
   <translation>{spent} von {budget}</translation>
  </message>
 </context>
 <context>
  <name>SampleCard</name>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Look at the spread, then go on</source>
   <translation>Sieh dir die Verteilung an, dann weiter</translation>
  </message>
  <message>
   <source>Nothing more is judged until then. Stop keeps what there is.</source>
   <translation>Bis dahin wird nichts mehr beurteilt. Anhalten behält, was da ist.</translation>
  </message>
  <message>
   <source>Spread of the sample</source>
   <translation>Verteilung der Stichprobe</translation>
  </message>
 </context>
 <context>
  <name>ScopeWords</name>
  <message>
   <source>All prompts</source>
   <translation>Alle Prompts</translation>
  </message>
  <message>
   <source>Run of {when} · {kept} kept</source>
   <translation>Lauf von {when} · {kept} behalten</translation>
  </message>
  <message>
   <source>This prompt, all runs</source>
   <translation>Dieser Prompt, alle Läufe</translation>
  </message>
  <message>
   <source>{prompt} · run of {when}</source>
   <translation>{prompt} · Lauf vom {when}</translation>
  </message>
 </context>
 <context>
  <name>ScoreHistogram</name>
  <message>
   <source>Drag the line: what scores less fades</source>
   <translation>Ziehe die Linie: Was weniger erreicht, verblasst</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>at {score}</source>
   <translation>bei {score}</translation>
  </message>
  <message>
   <source>{approved} of {total}</source>
   <translation>{approved} von {total}</translation>
  </message>
  <message>
   <source>{count} approved {at}</source>
   <translation>{count} angenommen {at}</translation>
  </message>
  <message>
   <source>{count} {at}</source>
   <translation>{count} {at}</translation>
  </message>
 </context>
 <context>
  <name>SecretField</name>
  <message>
   <source>Show {name}</source>
   <translation>{name} zeigen</translation>
  </message>
 </context>
 <context>
  <name>SettingChanges</name>
  <message numerus="yes">
   <source>%n settings are changed.</source>
   <translation>
    <numerusform>%n Einstellungen sind geändert.</numerusform>
    <numerusform>%n Einstellungen sind geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 setting is changed.</source>
   <translation>1 Einstellung ist geändert.</translation>
  </message>
  <message>
   <source>Done again: {what}.</source>
   <translation>Wieder getan: {what}.</translation>
  </message>
  <message>
   <source>Every setting has its default again.</source>
   <translation>Jede Einstellung hat wieder ihren Anfangswert.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>Es bleibt, wie es war.</translation>
  </message>
  <message>
   <source>Taken back: {what}.</source>
   <translation>Zurückgenommen: {what}.</translation>
  </message>
  <message>
   <source>The settings are already as in {file}.</source>
   <translation>Die Einstellungen sind schon wie in {file}.</translation>
  </message>
  <message>
   <source>{name}: {value} again.</source>
   <translation>{name}: wieder {value}.</translation>
  </message>
 </context>
 <context>
  <name>SettingField</name>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset {name} to {default}</source>
   <translation>{name} auf {default} zurücksetzen</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message numerus="yes">
   <source>Give %n settings their defaults again?</source>
   <translation>
    <numerusform>%n Einstellungen auf ihren Anfangswert setzen?</numerusform>
    <numerusform>%n Einstellungen auf ihren Anfangswert setzen?</numerusform>
   </translation>
  </message>
  <message>
   <source>Give one setting its default again?</source>
   <translation>Eine Einstellung auf ihren Anfangswert setzen?</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message numerus="yes">
   <source>Reset %n settings</source>
   <translation>
    <numerusform>%n Einstellungen zurücksetzen</numerusform>
    <numerusform>%n Einstellungen zurücksetzen</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Alle zurücksetzen…</translation>
  </message>
  <message>
   <source>Reset it</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen suchen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>The environment names it for this start, so it stays so.</source>
   <translation>Die Umgebung legt es für diesen Start fest, also bleibt es so.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
 </context>
 <context>
  <name>SettingsHomePart</name>
  <message>
   <source>Bring data back…</source>
   <translation>Daten zurückholen…</translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings</source>
   <translation>
    <numerusform>%n Einstellungen ändern</numerusform>
    <numerusform>%n Einstellungen ändern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings as the file says?</source>
   <translation>
    <numerusform>%n Einstellungen so ändern, wie die Datei sagt?</numerusform>
    <numerusform>%n Einstellungen so ändern, wie die Datei sagt?</numerusform>
   </translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change one setting as the file says?</source>
   <translation>Eine Einstellung so ändern, wie die Datei sagt?</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Data, browser profiles, settings and every key go. It is asked first.</source>
   <translation>Daten, Browserprofile, Einstellungen und jeder Schlüssel gehen. Vorher wird gefragt.</translation>
  </message>
  <message>
   <source>Earlier copies of the data, and what each of them lacks.</source>
   <translation>Frühere Kopien der Daten, und was jeder von ihnen fehlt.</translation>
  </message>
  <message>
   <source>Earlier data</source>
   <translation>Frühere Daten</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>For another computer. {no_secrets}</source>
   <translation>Für einen anderen Computer. {no_secrets}</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>Einstellungen als Datei</translation>
  </message>
  <message>
   <source>Settings of Pinagent (*.json)</source>
   <translation>Einstellungen von Pinagent (*.json)</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Den Ordner zeigen</translation>
  </message>
  <message>
   <source>Wipe everything…</source>
   <translation>Alles löschen…</translation>
  </message>
 </context>
 <context>
  <name>SettingsKeyPart</name>
  <message>
   <source>API key</source>
   <translation>API-Schlüssel</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>Ein anderer Server</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>Das Modell wird gefragt…</translation>
  </message>
  <message>
   <source>Belongs in this computer's keyring, never in the settings file.</source>
   <translation>Gehört in den Schlüsselbund dieses Computers, nie in die Datei der Einstellungen.</translation>
  </message>
  <message>
   <source>Choosing one fills in its address, and its model where one is known.</source>
   <translation>Die Wahl trägt seine Adresse ein, und sein Modell, wo eines bekannt ist.</translation>
  </message>
  <message>
   <source>Keep and test</source>
   <translation>Behalten und testen</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Den Schlüssel entfernen</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Stop testing</source>
   <translation>Den Test anhalten</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
 </context>
 <context>
  <name>SettingsPages</name>
  <message>
   <source>Names, sentences and values are looked through.</source>
   <translation>Durchsucht werden Namen, Sätze und Werte.</translation>
  </message>
  <message>
   <source>No setting has “{query}” in it.</source>
   <translation>In keiner Einstellung steht „{query}“.</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>Alle Einstellungen zeigen</translation>
  </message>
 </context>
 <context>
  <name>SettingsPresenter</name>
  <message>
   <source>A key is kept in this computer's keyring.</source>
   <translation>Ein Schlüssel liegt im Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>It is gone after this start, for there is no keyring: {why}.</source>
   <translation>Er ist nach diesem Start weg, denn es gibt keinen Schlüsselbund: {why}.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Den Schlüssel behalten</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>Nach dem Schlüssel sehen</translation>
  </message>
  <message>
   <source>No key yet. Practice needs none.</source>
   <translation>Noch kein Schlüssel. Die Übung braucht keinen.</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Den Schlüssel entfernen</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Den Schlüssel testen</translation>
  </message>
  <message>
   <source>The test was ended. Nothing was changed.</source>
   <translation>Der Test wurde beendet. Nichts ist geändert.</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>Es gibt einen Schlüssel nur für diesen Start.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>Gib zuerst den Schlüssel ein.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>liegt im Schlüsselbund</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>bleibt, bis Pinagent geschlossen wird</translation>
  </message>
  <message>
   <source>no key yet</source>
   <translation>noch kein Schlüssel</translation>
  </message>
  <message>
   <source>{why}: a key is kept until Pinagent is closed.</source>
   <translation>{why}: Ein Schlüssel bleibt, bis Pinagent geschlossen wird.</translation>
  </message>
 </context>
 <context>
  <name>SettingsQuestion</name>
  <message>
   <source>Afterwards it can be taken back with Undo.</source>
   <translation>Danach lässt es sich mit Rückgängig zurücknehmen.</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>So lassen</translation>
  </message>
 </context>
 <context>
  <name>ShellPresenter</name>
  <message>
   <source>Accounts</source>
   <translation>Konten</translation>
  </message>
  <message>
   <source>Answer in the browser window. Pinagent types and clicks nothing there, and goes on by itself when you are done.</source>
   <translation>Antworte im Browserfenster. Pinagent tippt und klickt dort nichts und macht von selbst weiter, wenn du fertig bist.</translation>
  </message>
  <message>
   <source>Everything up to there is kept.</source>
   <translation>Alles bis dahin ist behalten.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galerie</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Neuer Prompt</translation>
  </message>
  <message>
   <source>Practice: no AI looked at these pictures</source>
   <translation>Übung: Keine KI hat diese Bilder angesehen</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>Den Browser zeigen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>{n} approved</source>
   <translation>{n} angenommen</translation>
  </message>
  <message>
   <source>“{title}” was {state}.</source>
   <translation>„{title}“ wurde {state}.</translation>
  </message>
 </context>
 <context>
  <name>SimilarPins</name>
  <message>
   <source>Looks like this one</source>
   <translation>Sieht aus wie dieser</translation>
  </message>
 </context>
 <context>
  <name>SortAgain</name>
  <message>
   <source>Sort again · {count} new</source>
   <translation>Neu sortieren · {count} neue</translation>
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Steps of the run</source>
   <translation>Schritte des Laufs</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>steht noch aus</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
 </context>
 <context>
  <name>StartButton</name>
  <message>
   <source>Put the run in the queue</source>
   <translation>Den Lauf einreihen</translation>
  </message>
  <message>
   <source>Queue   Ctrl+Enter</source>
   <translation>Einreihen   Strg+Eingabe</translation>
  </message>
  <message>
   <source>Start   Ctrl+Enter</source>
   <translation>Start   Strg+Eingabe</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>Den Lauf starten</translation>
  </message>
 </context>
 <context>
  <name>StatusCounts</name>
  <message>
   <source>{approved} approved, {disqualified} disqualified, {pending} pending</source>
   <translation>{approved} angenommen, {disqualified} abgelehnt, {pending} offen</translation>
  </message>
 </context>
 <context>
  <name>StepRow</name>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>open</source>
   <translation>öffnen</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>im Gang</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>wartet auf dich</translation>
  </message>
 </context>
 <context>
  <name>TakingOut</name>
  <message>
   <source>At most {n} pictures leave at once this way. Export takes any number.</source>
   <translation>Auf diesem Weg gehen höchstens {n} Bilder auf einmal. Exportieren kann beliebig viele.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>There is no picture to take yet. The link can be copied.</source>
   <translation>Noch ist kein Bild da, das gehen könnte. Der Link lässt sich kopieren.</translation>
  </message>
 </context>
 <context>
  <name>TeachingPresenter</name>
  <message>
   <source>Judge the undecided again</source>
   <translation>Die unentschiedenen neu beurteilen</translation>
  </message>
 </context>
 <context>
  <name>TeachingStrip</name>
  <message>
   <source>Learn from my decisions</source>
   <translation>Aus meinen Entscheidungen lernen</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>The model is shown your newest six, in words.</source>
   <translation>Dem Modell werden deine neuesten sechs gezeigt, in Worten.</translation>
  </message>
 </context>
 <context>
  <name>TeachingWords</name>
  <message>
   <source>At {place} the score agrees with {then} of your {all} decisions, now {now}.</source>
   <translation>Bei {place} stimmt die Bewertung mit {then} deiner {all} Entscheidungen überein, jetzt mit {now}.</translation>
  </message>
  <message>
   <source>Judge the undecided pin again</source>
   <translation>Den unentschiedenen Pin neu beurteilen</translation>
  </message>
  <message>
   <source>Judge {n} undecided again</source>
   <translation>{n} unentschiedene neu beurteilen</translation>
  </message>
  <message>
   <source>Lets in {in_then} of what you disqualified (now {in_now}), misses {out_then} of what you approved (now {out_now}).</source>
   <translation>Lässt {in_then} von dem ein, was du abgelehnt hast (jetzt {in_now}), verfehlt {out_then} von dem, was du angenommen hast (jetzt {out_now}).</translation>
  </message>
  <message>
   <source>Move to {place}</source>
   <translation>Verschieben nach {place}</translation>
  </message>
  <message>
   <source>The judge learns from {least} approved and {least} disqualified on; so far {a} and {d}.</source>
   <translation>Der Prüfer lernt ab {least} angenommenen und {least} abgelehnten; bisher {a} und {d}.</translation>
  </message>
  <message>
   <source>The score agrees with your decision.</source>
   <translation>Die Bewertung stimmt mit deiner Entscheidung überein.</translation>
  </message>
  <message>
   <source>The score agrees with {same} of your {all} decisions.</source>
   <translation>Die Bewertung stimmt mit {same} deiner {all} Entscheidungen überein.</translation>
  </message>
  <message>
   <source>The score differs from your decision.</source>
   <translation>Die Bewertung weicht von deiner Entscheidung ab.</translation>
  </message>
  <message>
   <source>about {money}</source>
   <translation>etwa {money}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>kostenlos</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>TraitChip</name>
  <message>
   <source>Press to hide them</source>
   <translation>Drücken blendet sie aus</translation>
  </message>
  <message>
   <source>Press to show them</source>
   <translation>Drücken zeigt sie</translation>
  </message>
  <message>
   <source>{0}, hidden</source>
   <translation>{0}, ausgeblendet</translation>
  </message>
  <message>
   <source>{0}, shown</source>
   <translation>{0}, gezeigt</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Delete the board</source>
   <translation>Die Pinnwand löschen</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <translation>Alles behalten</translation>
  </message>
  <message>
   <source>Looking at the board on the site…</source>
   <translation>Die Pinnwand auf der Seite wird angesehen…</translation>
  </message>
  <message>
   <source>No saved pin of this run is left there.</source>
   <translation>Kein gespeicherter Pin dieses Laufs ist noch dort.</translation>
  </message>
  <message>
   <source>Stop the run first.</source>
   <translation>Halte zuerst den Lauf an.</translation>
  </message>
  <message>
   <source>Take one saved pin off</source>
   <translation>Einen gespeicherten Pin abnehmen</translation>
  </message>
  <message>
   <source>Take the saved pins off the board</source>
   <translation>Die gespeicherten Pins von der Pinnwand nehmen</translation>
  </message>
  <message>
   <source>Take them off</source>
   <translation>Abnehmen</translation>
  </message>
  <message>
   <source>Take {n} saved pins off</source>
   <translation>{n} gespeicherte Pins abnehmen</translation>
  </message>
  <message>
   <source>The board “{name}” and everything else on it stay.</source>
   <translation>Die Pinnwand „{name}“ und alles andere darauf bleibt.</translation>
  </message>
  <message>
   <source>The pins in the gallery stay as they are.</source>
   <translation>Die Pins in der Galerie bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>This run has no board on the account.</source>
   <translation>Dieser Lauf hat keine Pinnwand auf dem Konto.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>Auf dem Konto rückgängig machen</translation>
  </message>
  <message>
   <source>“{name}” was made by this run. What is on it is shown before it goes.</source>
   <translation>„{name}“ wurde von diesem Lauf angelegt. Was darauf ist, wird gezeigt, bevor sie geht.</translation>
  </message>
  <message>
   <source>“{name}” was there before this run, so Pinagent does not delete it. You can do so on Pinterest.</source>
   <translation>„{name}“ war vor diesem Lauf da, also löscht Pinagent sie nicht. Du kannst das auf Pinterest tun.</translation>
  </message>
 </context>
 <context>
  <name>UndoPresenter</name>
  <message>
   <source>Look at the board</source>
   <translation>Nach der Pinnwand sehen</translation>
  </message>
  <message>
   <source>Read what can be undone</source>
   <translation>Lesen, was rückgängig gemacht werden kann</translation>
  </message>
 </context>
 <context>
  <name>UpdateTeller</name>
  <message>
   <source>Look for a newer version</source>
   <translation>Nach einer neueren Version sehen</translation>
  </message>
 </context>
 <context>
  <name>VerdictButton</name>
  <message>
   <source>{verb} (key {key})</source>
   <translation>{verb} (Taste {key})</translation>
  </message>
 </context>
 <context>
  <name>WallMenu</name>
  <message>
   <source>A to Z</source>
   <translation>A bis Z</translation>
  </message>
  <message>
   <source>Clearest first</source>
   <translation>Die klarsten zuerst</translation>
  </message>
  <message>
   <source>Closest calls first</source>
   <translation>Die knappsten zuerst</translation>
  </message>
  <message>
   <source>First ones first</source>
   <translation>Die ersten zuerst</translation>
  </message>
  <message>
   <source>Greys, then violet to red</source>
   <translation>Grautöne, dann Violett bis Rot</translation>
  </message>
  <message>
   <source>Highest first</source>
   <translation>Die höchsten zuerst</translation>
  </message>
  <message>
   <source>Last ones first</source>
   <translation>Die letzten zuerst</translation>
  </message>
  <message>
   <source>Least likely first</source>
   <translation>Die unwahrscheinlichsten zuerst</translation>
  </message>
  <message>
   <source>Likeliest first</source>
   <translation>Die wahrscheinlichsten zuerst</translation>
  </message>
  <message>
   <source>Lowest first</source>
   <translation>Die niedrigsten zuerst</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Die neuesten zuerst</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation</source>
   <translation>Vorsortierung ohne Netz, keine Prüfung</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Die ältesten zuerst</translation>
  </message>
  <message>
   <source>Red to violet, then greys</source>
   <translation>Rot bis Violett, dann Grautöne</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>Größe der Bilder</translation>
  </message>
  <message>
   <source>Sort by arrival</source>
   <translation>Nach Ankunft sortieren</translation>
  </message>
  <message>
   <source>Sort by colour</source>
   <translation>Nach Farbe sortieren</translation>
  </message>
  <message>
   <source>Sort by date</source>
   <translation>Nach Datum sortieren</translation>
  </message>
  <message>
   <source>Sort by doubt</source>
   <translation>Nach Zweifel sortieren</translation>
  </message>
  <message>
   <source>Sort by score</source>
   <translation>Nach Bewertung sortieren</translation>
  </message>
  <message>
   <source>Sort by title</source>
   <translation>Nach Titel sortieren</translation>
  </message>
  <message>
   <source>Z to A</source>
   <translation>Z bis A</translation>
  </message>
 </context>
 <context>
  <name>WipeDialog</name>
  <message>
   <source>Keep everything</source>
   <translation>Alles behalten</translation>
  </message>
  <message>
   <source>Removing everything…</source>
   <translation>Alles wird entfernt…</translation>
  </message>
  <message>
   <source>Type {word} to go on</source>
   <translation>Gib {word} ein, um fortzufahren</translation>
  </message>
  <message>
   <source>Wipe everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Wipe everything and quit</source>
   <translation>Alles löschen und beenden</translation>
  </message>
 </context>
</TS>
