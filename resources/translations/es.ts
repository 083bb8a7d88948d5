<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AccountDetail</name>
  <message>
   <source>A browser window opens on Pinterest. You sign in there once; it is remembered.</source>
   <translation>Se abre una ventana del navegador en Pinterest. Inicias sesión allí una vez y se recuerda.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>Navegador</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Fresh profile…</source>
   <translation>Perfil nuevo…</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>Inicio sesión yo en el navegador</translation>
  </message>
  <message>
   <source>Leave it as it is unless your company asks for another.</source>
   <translation>Déjalo como está, salvo que tu empresa pida otra cosa.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>Pinagent escribe la contraseña por mí</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Remove account…</source>
   <translation>Quitar cuenta…</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Iniciar sesión…</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>Inicio de sesión</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>Agente de usuario</translation>
  </message>
  <message>
   <source>Working in the browser…</source>
   <translation>Trabajando en el navegador…</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>guardada en el llavero</translation>
  </message>
  <message>
   <source>takes its browser profile, cookies and passwords away</source>
   <translation>quita su perfil de navegador, cookies y contraseñas</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>el del navegador</translation>
  </message>
  <message>
   <source>where the browser does not start any more; the old one is moved aside</source>
   <translation>cuando el navegador ya no arranca; el anterior se aparta</translation>
  </message>
 </context>
 <context>
  <name>AccountLedgerPart</name>
  <message>
   <source>Show all…</source>
   <translation>Mostrar todo…</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>Lo que se hizo</translation>
  </message>
 </context>
 <context>
  <name>AccountRow</name>
  <message>
   <source>Sign in…</source>
   <translation>Iniciar sesión…</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>Usuario o correo</translation>
  </message>
  <message>
   <source>Your Pinterest account</source>
   <translation>Tu cuenta de Pinterest</translation>
  </message>
  <message>
   <source>username or e-mail, as you sign in there</source>
   <translation>usuario o correo, como inicias sesión allí</translation>
  </message>
 </context>
 <context>
  <name>AccountRuns</name>
  <message>
   <source>Last runs</source>
   <translation>Últimas ejecuciones</translation>
  </message>
 </context>
 <context>
  <name>AccountStep</name>
  <message>
   <source>A browser window is open. Sign in there; Pinagent goes on by itself.</source>
   <translation>Hay una ventana del navegador abierta. Inicia sesión allí; Pinagent sigue solo.</translation>
  </message>
  <message>
   <source>Opens Pinterest in a browser window. You sign in there yourself.</source>
   <translation>Abre Pinterest en una ventana del navegador. Allí inicias sesión tú.</translation>
  </message>
  <message>
   <source>Type the name or e-mail with which you sign in.</source>
   <translation>Escribe el nombre o correo con el que inicias sesión.</translation>
  </message>
  <message>
   <source>{name} is signed in.</source>
   <translation>{name} ha iniciado sesión.</translation>
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
   <translation>Tableros {when}</translation>
  </message>
  <message>
   <source>Its browser profile, cookies and passwords go from this computer. The pins it collected stay, and nothing changes on Pinterest.</source>
   <translation>Su perfil de navegador, sus cookies y contraseñas se van de este equipo. Los pines que reunió se quedan, y nada cambia en Pinterest.</translation>
  </message>
  <message>
   <source>Saves {when}</source>
   <translation>Guardados {when}</translation>
  </message>
  <message>
   <source>The old profile is moved aside, nothing of it is deleted. You sign in once more; pins and passwords stay.</source>
   <translation>El perfil anterior se aparta; nada de él se borra. Inicias sesión una vez más; los pines y las contraseñas se quedan.</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>siempre lista</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>comprobada {when}</translation>
  </message>
  <message>
   <source>last run {when}, {n} pins</source>
   <translation>última ejecución {when}, {n} pines</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>necesita iniciar sesión</translation>
  </message>
  <message>
   <source>no account, no key, no AI</source>
   <translation>sin cuenta, sin clave, sin IA</translation>
  </message>
  <message>
   <source>no run yet</source>
   <translation>aún sin ejecución</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenida</translation>
  </message>
  <message>
   <source>used up; the next one {when}</source>
   <translation>agotado; el próximo {when}</translation>
  </message>
  <message>
   <source>waits until {when}</source>
   <translation>espera hasta {when}</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
  </message>
  <message>
   <source>Add account…</source>
   <translation>Añadir cuenta…</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>Añade solo cuentas que sean tuyas. Las contraseñas se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>Begin a fresh browser profile for {name}?</source>
   <translation>¿Empezar un perfil de navegador nuevo para {name}?</translation>
  </message>
  <message>
   <source>Begin afresh</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Fresh browser profile</source>
   <translation>Perfil de navegador nuevo</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Remove account</source>
   <translation>Quitar cuenta</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>¿Quitar {name} de este equipo?</translation>
  </message>
 </context>
 <context>
  <name>AccountsPresenter</name>
  <message>
   <source>Add the account</source>
   <translation>Añadir la cuenta</translation>
  </message>
  <message>
   <source>Begin a fresh profile</source>
   <translation>Empezar un perfil nuevo</translation>
  </message>
  <message>
   <source>Change the account</source>
   <translation>Cambiar la cuenta</translation>
  </message>
  <message>
   <source>Check the account</source>
   <translation>Comprobar la cuenta</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Read the accounts</source>
   <translation>Leer las cuentas</translation>
  </message>
  <message>
   <source>Read the limits</source>
   <translation>Leer los límites</translation>
  </message>
  <message>
   <source>Remove the account</source>
   <translation>Quitar la cuenta</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Sign in once more. The old profile lies in {folder}.</source>
   <translation>Inicia sesión una vez más. El perfil anterior está en {folder}.</translation>
  </message>
  <message>
   <source>Signed in as {name}.</source>
   <translation>Sesión iniciada como {name}.</translation>
  </message>
  <message>
   <source>There was no browser profile yet.</source>
   <translation>Aún no había perfil de navegador.</translation>
  </message>
  <message>
   <source>{name} is added. Sign in once, then it is ready.</source>
   <translation>{name} está añadida. Inicia sesión una vez y estará lista.</translation>
  </message>
  <message>
   <source>{name} is removed. Its pins stay.</source>
   <translation>{name} se ha quitado. Sus pines se quedan.</translation>
  </message>
 </context>
 <context>
  <name>AddAccountDialog</name>
  <message>
   <source>Add account</source>
   <translation>Añadir cuenta</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>Añade solo cuentas que sean tuyas. Las contraseñas se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>Inicio sesión yo en el navegador</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>Pinagent escribe la contraseña por mí</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>Inicio de sesión</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>Agente de usuario</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>Usuario o correo</translation>
  </message>
  <message>
   <source>as you sign in on Pinterest</source>
   <translation>como inicias sesión en Pinterest</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>guardada en el llavero</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>el del navegador</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source> It does not take {0}, so that is left out.</source>
   <translation> No admite {0}, así que se omite.</translation>
  </message>
  <message>
   <source>, Monday to Friday</source>
   <translation>, de lunes a viernes</translation>
  </message>
  <message>
   <source>, from {0} to {1}</source>
   <translation>, de {0} a {1}</translation>
  </message>
  <message>
   <source>, {0} by you or by other runs</source>
   <translation>, {0} tuyos o de otras ejecuciones</translation>
  </message>
  <message>
   <source>1 pin</source>
   <translation>1 pin</translation>
  </message>
  <message>
   <source>1 saved pin is</source>
   <translation>1 pin guardado</translation>
  </message>
  <message>
   <source>A limit is reached: {detail}.</source>
   <translation>Se alcanzó un límite: {detail}.</translation>
  </message>
  <message>
   <source>A pin</source>
   <translation>Un pin</translation>
  </message>
  <message>
   <source>A pin without a title</source>
   <translation>Un pin sin título</translation>
  </message>
  <message>
   <source>Add credit at the provider, or choose another one.</source>
   <translation>Añade crédito en el proveedor, o elige otro.</translation>
  </message>
  <message>
   <source>Add credit there.</source>
   <translation>Añade crédito allí.</translation>
  </message>
  <message>
   <source>Add it with: pinagent-desktop accounts add {account}</source>
   <translation>Añádela con: pinagent-desktop accounts add {account}</translation>
  </message>
  <message>
   <source>Address of its API</source>
   <translation>Dirección de su API</translation>
  </message>
  <message>
   <source>Address of the model's API. A key belongs to its address.</source>
   <translation>Dirección de la API del modelo. Una clave pertenece a su dirección.</translation>
  </message>
  <message>
   <source>All {0} saves are done</source>
   <translation>Los {0} guardados están hechos</translation>
  </message>
  <message>
   <source>Allow more a day in the settings.</source>
   <translation>Permite más al día en los ajustes.</translation>
  </message>
  <message>
   <source>Answer in the browser window, then resume the run.</source>
   <translation>Responde en la ventana del navegador y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Answer them in the browser window, then resume the run.</source>
   <translation>Respóndelas en la ventana del navegador y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>As root the browser runs without its sandbox, so only a practice site may be opened.</source>
   <translation>Como root el navegador va sin su aislamiento, así que solo se puede abrir un sitio de práctica.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask for fewer pins, remove runs that are not needed, or set store_engine to neosqlite.</source>
   <translation>Pide menos pines, quita ejecuciones que no hagan falta, o pon store_engine en neosqlite.</translation>
  </message>
  <message>
   <source>Ask once a day whether there is a newer Pinagent. Nothing about you is sent, and nothing is installed.</source>
   <translation>Preguntar una vez al día si hay un Pinagent más nuevo. No se envía nada sobre ti y no se instala nada.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>Navegador</translation>
  </message>
  <message>
   <source>Budget of a day</source>
   <translation>Presupuesto de un día</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>Presupuesto de una ejecución</translation>
  </message>
  <message>
   <source>Check the address and the internet connection, or download the file and name it.</source>
   <translation>Comprueba la dirección y la conexión a internet, o descarga el archivo y nómbralo.</translation>
  </message>
  <message>
   <source>Check the address in the settings, and whether the server runs; then try again.</source>
   <translation>Comprueba la dirección en los ajustes y que el servidor funcione; luego prueba de nuevo.</translation>
  </message>
  <message>
   <source>Check the date of this computer.</source>
   <translation>Comprueba la fecha de este equipo.</translation>
  </message>
  <message>
   <source>Check the folder and its disk.</source>
   <translation>Comprueba la carpeta y su disco.</translation>
  </message>
  <message>
   <source>Check the internet connection and the address, then resume the run.</source>
   <translation>Comprueba la conexión a internet y la dirección, y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Check the internet connection, then resume the run.</source>
   <translation>Comprueba la conexión a internet y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Check the key, then judge the pending ones.</source>
   <translation>Comprueba la clave y juzga los pendientes.</translation>
  </message>
  <message>
   <source>Check the name of the file, or give an https address.</source>
   <translation>Comprueba el nombre del archivo, o da una dirección https.</translation>
  </message>
  <message>
   <source>Check the name or the address.</source>
   <translation>Comprueba el nombre o la dirección.</translation>
  </message>
  <message>
   <source>Check the proxy and its password, then resume the run. Nothing went past the proxy.</source>
   <translation>Comprueba el proxy y su contraseña, y reanuda la ejecución. Nada pasó fuera del proxy.</translation>
  </message>
  <message>
   <source>Check the words and try again.</source>
   <translation>Comprueba las palabras y prueba de nuevo.</translation>
  </message>
  <message>
   <source>Check your e-mail and the account in your own browser. When it works again, check the account in Pinagent; until then no run starts.</source>
   <translation>Mira tu correo y la cuenta en tu propio navegador. Cuando vuelva a funcionar, comprueba la cuenta en Pinagent; hasta entonces no empieza ninguna ejecución.</translation>
  </message>
  <message>
   <source>Check your e-mail, reset the password in your own browser, then check the account in Pinagent; until then no run starts.</source>
   <translation>Mira tu correo, restablece la contraseña en tu propio navegador y comprueba la cuenta en Pinagent; hasta entonces no empieza ninguna ejecución.</translation>
  </message>
  <message>
   <source>Choose a folder that is there and that you may write to, on a disk with room.</source>
   <translation>Elige una carpeta que exista y en la que puedas escribir, en un disco con sitio.</translation>
  </message>
  <message>
   <source>Choose a model in the settings that looks at pictures.</source>
   <translation>Elige en los ajustes un modelo que mire imágenes.</translation>
  </message>
  <message>
   <source>Choose another folder with PINAGENT_HOME, or allow writing there.</source>
   <translation>Elige otra carpeta con PINAGENT_HOME, o permite escribir ahí.</translation>
  </message>
  <message>
   <source>Choose another model in the settings.</source>
   <translation>Elige otro modelo en los ajustes.</translation>
  </message>
  <message>
   <source>Choose other pictures (JPEG, PNG, WebP or GIF), and start the prompt with them.</source>
   <translation>Elige otras imágenes (JPEG, PNG, WebP o GIF) y empieza la petición con ellas.</translation>
  </message>
  <message>
   <source>Close the browser that has it open, then resume the run. Or begin a fresh profile, under Accounts or by: pinagent-desktop accounts fresh-profile {username}</source>
   <translation>Cierra el navegador que lo tiene abierto y reanuda la ejecución. O empieza un perfil nuevo, en Cuentas o con: pinagent-desktop accounts fresh-profile {username}</translation>
  </message>
  <message>
   <source>Collecting is over: the money you allow is used.</source>
   <translation>La recopilación terminó: el dinero que permites está gastado.</translation>
  </message>
  <message>
   <source>Collecting is over: the site shows no more. {0} are kept.</source>
   <translation>La recopilación terminó: el sitio no muestra más. Se conservan {0}.</translation>
  </message>
  <message>
   <source>Collecting is over: the {0} that you allow are used.</source>
   <translation>La recopilación terminó: los {0} que permites están usados.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} are approved, as you asked.</source>
   <translation>La recopilación terminó: {0} están aprobados, como pediste.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} in a row are here already.</source>
   <translation>La recopilación terminó: {0} seguidos ya están aquí.</translation>
  </message>
  <message>
   <source>Collecting is over: {0}.</source>
   <translation>La recopilación terminó: {0}.</translation>
  </message>
  <message>
   <source>Correct the address. User and password go into fields of their own.</source>
   <translation>Corrige la dirección. Usuario y contraseña van en campos propios.</translation>
  </message>
  <message>
   <source>Correct the file, or write it anew where it comes from.</source>
   <translation>Corrige el archivo, o escríbelo de nuevo en su origen.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscura</translation>
  </message>
  <message>
   <source>Data is kept in</source>
   <translation>Los datos se guardan en</translation>
  </message>
  <message>
   <source>Delete it on Pinterest yourself if it is to go.</source>
   <translation>Elimínalo tú en Pinterest si ha de irse.</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Disk full.</source>
   <translation>Disco lleno.</translation>
  </message>
  <message>
   <source>Does not work: {0}.</source>
   <translation>No funciona: {0}.</translation>
  </message>
  <message>
   <source>Done in {0}: {1}. {2}.</source>
   <translation>Listo en {0}: {1}. {2}.</translation>
  </message>
  <message>
   <source>Eagle did not take the pictures. Your pins are as they were.</source>
   <translation>Eagle no recibió las imágenes. Tus pines están como estaban.</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>Terminó antes</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter a key for this address in the settings. Practice needs none.</source>
   <translation>Escribe en los ajustes una clave para esta dirección. La práctica no la necesita.</translation>
  </message>
  <message>
   <source>Enter a key in the settings, then judge them again.</source>
   <translation>Escribe una clave en los ajustes y júzgalos de nuevo.</translation>
  </message>
  <message>
   <source>Enter the code in the browser window, then resume the run.</source>
   <translation>Escribe el código en la ventana del navegador y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Everything so far is kept. Try again; if it happens twice, send the log.</source>
   <translation>Todo lo hecho se conserva. Prueba de nuevo; si pasa dos veces, envía el registro.</translation>
  </message>
  <message>
   <source>Explains in</source>
   <translation>Explica en</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Gratis</translation>
  </message>
  <message>
   <source>Free at least 200 MB, then resume the run.</source>
   <translation>Libera al menos 200 MB y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Get the file again from where Pinagent's makers publish it.</source>
   <translation>Consigue el archivo de nuevo donde lo publican los autores de Pinagent.</translation>
  </message>
  <message>
   <source>Give an address that begins with https://, or download the file and name it.</source>
   <translation>Da una dirección que empiece por https://, o descarga el archivo y nómbralo.</translation>
  </message>
  <message>
   <source>Give an https address that needs no such detour.</source>
   <translation>Da una dirección https que no necesite ese rodeo.</translation>
  </message>
  <message>
   <source>Go on then. Everything so far is kept.</source>
   <translation>Sigue entonces. Todo lo hecho se conserva.</translation>
  </message>
  <message>
   <source>Goes on at {0}: the account acts from {1} to {2} o’clock{3}.</source>
   <translation>Sigue a las {0}: la cuenta actúa de {1} a {2} horas{3}.</translation>
  </message>
  <message>
   <source>Goes on in {0} seconds: careful pace.</source>
   <translation>Sigue en {0} segundos: ritmo cuidadoso.</translation>
  </message>
  <message>
   <source>Hours on Pinterest</source>
   <translation>Horario en Pinterest</translation>
  </message>
  <message>
   <source>Install Chrome, Edge or Chromium, name one in PINAGENT_BROWSER, or download one by: pinagent-desktop browser download</source>
   <translation>Instala Chrome, Edge o Chromium, nombra uno en PINAGENT_BROWSER, o descarga uno con: pinagent-desktop browser download</translation>
  </message>
  <message>
   <source>Install Pinagent again.</source>
   <translation>Instala Pinagent de nuevo.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent if its makers have changed their key; else do not trust it.</source>
   <translation>Instala un Pinagent más nuevo si sus autores cambiaron su clave; si no, no confíes en él.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent, then the site data again.</source>
   <translation>Instala un Pinagent más nuevo y luego otra vez los datos del sitio.</translation>
  </message>
  <message>
   <source>Install it again, or clear up with: pinagent-desktop site rollback</source>
   <translation>Instálalo de nuevo, o límpialo con: pinagent-desktop site rollback</translation>
  </message>
  <message>
   <source>Install the newer version again.</source>
   <translation>Instala otra vez la versión más nueva.</translation>
  </message>
  <message>
   <source>Install the newer version here too, then take the file in.</source>
   <translation>Instala aquí también la versión más nueva y toma entonces el archivo.</translation>
  </message>
  <message>
   <source>Install {here} again or something newer; only a rollback leads back.</source>
   <translation>Instala {here} otra vez o algo más nuevo; solo una vuelta atrás lleva atrás.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <source>It came with this version of Pinagent</source>
   <translation>Vino con esta versión de Pinagent</translation>
  </message>
  <message>
   <source>It took {0} s and {1} tokens</source>
   <translation>Tardó {0} s y usó {1} tokens</translation>
  </message>
  <message>
   <source>It was installed on {0} UTC from {1}, signed by {2}, {3}</source>
   <translation>Se instaló el {0} UTC desde {1}, firmado por {2}, {3}</translation>
  </message>
  <message>
   <source>Its file is gone or cannot be read.</source>
   <translation>Su archivo no está o no se puede leer.</translation>
  </message>
  <message>
   <source>Its file was replaced by another one.</source>
   <translation>Su archivo fue sustituido por otro.</translation>
  </message>
  <message>
   <source>Judge the pending pins with a larger budget.</source>
   <translation>Juzga los pines pendientes con un presupuesto mayor.</translation>
  </message>
  <message>
   <source>Judged at once</source>
   <translation>Se juzgan a la vez</translation>
  </message>
  <message>
   <source>Kept {0}, left out nothing.</source>
   <translation>Conservados {0}, nada omitido.</translation>
  </message>
  <message>
   <source>Kept {0}, left out {1}: {2}.</source>
   <translation>Conservados {0}, omitidos {1}: {2}.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the model's explanations.</source>
   <translation>Idioma de las explicaciones del modelo.</translation>
  </message>
  <message>
   <source>Language of the window, from the next start on.</source>
   <translation>Idioma de la ventana, desde la próxima vez que abras Pinagent.</translation>
  </message>
  <message>
   <source>Learn from my decisions</source>
   <translation>Aprender de mis decisiones</translation>
  </message>
  <message>
   <source>Leave --pace away: the run then keeps the careful pace.</source>
   <translation>Deja --pace fuera: la ejecución mantiene entonces el ritmo cuidadoso.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clara</translation>
  </message>
  <message>
   <source>Light or dark, or as the system.</source>
   <translation>Clara u oscura, o como el sistema.</translation>
  </message>
  <message>
   <source>List the runs with: pinagent-desktop runs list</source>
   <translation>Lista las ejecuciones con: pinagent-desktop runs list</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>Imagen en directo</translation>
  </message>
  <message>
   <source>Look again where a score is close to the threshold; the mean of both counts. Costs about a fifth more.</source>
   <translation>Mirar de nuevo cuando la puntuación está cerca del umbral; cuenta la media de ambas. Cuesta cerca de un quinto más.</translation>
  </message>
  <message>
   <source>Look for a file signed with a newer key.</source>
   <translation>Busca un archivo firmado con una clave más nueva.</translation>
  </message>
  <message>
   <source>Look for a message of the site in your e-mail, reset the password if it says so, then sign in in the browser window and resume the run.</source>
   <translation>Busca un mensaje del sitio en tu correo, restablece la contraseña si lo pide, inicia sesión en la ventana del navegador y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Look for a newer one; see what is in use with: pinagent-desktop site show</source>
   <translation>Busca uno más nuevo; mira cuál está en uso con: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>Look for newer site data, or send {snapshot}.</source>
   <translation>Busca datos del sitio más nuevos, o envía {snapshot}.</translation>
  </message>
  <message>
   <source>Look into the changelog for what this version can do.</source>
   <translation>Mira en el registro de cambios lo que sabe hacer esta versión.</translation>
  </message>
  <message>
   <source>Look twice in doubt</source>
   <translation>Mirar dos veces si hay duda</translation>
  </message>
  <message>
   <source>Looking for pins to save: searching “{0}”.</source>
   <translation>Buscando pines que guardar: se busca «{0}».</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model that looks at the pictures.</source>
   <translation>Modelo que mira las imágenes.</translation>
  </message>
  <message>
   <source>MongoDB, named by MONGODB_URL</source>
   <translation>MongoDB, nombrado por MONGODB_URL</translation>
  </message>
  <message>
   <source>More ideas fits {0} {1}.</source>
   <translation>Más ideas encaja {0} {1}.</translation>
  </message>
  <message>
   <source>More ideas no longer gets better</source>
   <translation>Más ideas ya no mejora</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board yet.</source>
   <translation>Más ideas aún no muestra nada para este tablero.</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board. Taking search results instead.</source>
   <translation>Más ideas no muestra nada para este tablero. Se toman resultados de búsqueda.</translation>
  </message>
  <message>
   <source>Most pictures judged at the same time.</source>
   <translation>Cuántas imágenes se juzgan a la vez como máximo.</translation>
  </message>
  <message>
   <source>Most that all runs of a day may spend, in US dollars.</source>
   <translation>Lo máximo que pueden gastar todas las ejecuciones de un día, en dólares.</translation>
  </message>
  <message>
   <source>Most that one run may spend, in US dollars.</source>
   <translation>Lo máximo que puede gastar una ejecución, en dólares.</translation>
  </message>
  <message>
   <source>Most that pictures take on this disk, in gigabytes. Beyond it the oldest large ones go; the small ones stay.</source>
   <translation>Lo máximo que ocupan las imágenes en este disco, en gigabytes. Más allá se van las grandes más antiguas; las pequeñas se quedan.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Next {0} at {1}: {2}.</source>
   <translation>Próximo {0} a las {1}: {2}.</translation>
  </message>
  <message>
   <source>No answer in {0} seconds. It may still work.</source>
   <translation>Sin respuesta en {0} segundos. Puede que aún funcione.</translation>
  </message>
  <message>
   <source>No more search results fit well enough to be saved</source>
   <translation>Ningún otro resultado encaja lo bastante para guardarlo</translation>
  </message>
  <message>
   <source>No picture of More ideas could be judged.</source>
   <translation>No se pudo juzgar ninguna imagen de Más ideas.</translation>
  </message>
  <message>
   <source>No saved pin is left to take off.</source>
   <translation>No queda ningún pin guardado que retirar.</translation>
  </message>
  <message>
   <source>No usable browser: {detail}.</source>
   <translation>Ningún navegador útil: {detail}.</translation>
  </message>
  <message>
   <source>Not in this version yet: {detail}.</source>
   <translation>Aún no está en esta versión: {detail}.</translation>
  </message>
  <message>
   <source>Nothing needs to be done: the site data in use stays in use.</source>
   <translation>No hace falta hacer nada: los datos del sitio en uso siguen en uso.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Sin conexión.</translation>
  </message>
  <message>
   <source>On the board already, and left out: {0}.</source>
   <translation>Ya en el tablero, y por eso omitidos: {0}.</translation>
  </message>
  <message>
   <source>Pace and caps</source>
   <translation>Ritmo y topes</translation>
  </message>
  <message>
   <source>Pace none has no pauses and no limits; it is for practice, not for your account.</source>
   <translation>El ritmo «none» no tiene pausas ni límites; es para la práctica, no para tu cuenta.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <source>Pinagent cannot be started at log-in: {detail}.</source>
   <translation>Pinagent no se puede iniciar al entrar en la sesión: {detail}.</translation>
  </message>
  <message>
   <source>Pinagent did not make the board “{board}” in this run, so it does not delete it.</source>
   <translation>Pinagent no creó el tablero «{board}» en esta ejecución, así que no lo elimina.</translation>
  </message>
  <message>
   <source>Pinagent is already running on this data folder.</source>
   <translation>Pinagent ya está abierto con esta carpeta de datos.</translation>
  </message>
  <message>
   <source>Pinagent's own list of trusted keys cannot be read, so no site file can be checked.</source>
   <translation>No se puede leer la lista de claves de confianza de Pinagent, así que no se puede comprobar ningún archivo del sitio.</translation>
  </message>
  <message>
   <source>Pins that you added to it yourself go too.</source>
   <translation>Los pines que añadiste tú también se van.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation, and the notice about it is not accepted yet.</source>
   <translation>Las condiciones de Pinterest restringen la automatización, y el aviso sobre ello aún no está aceptado.</translation>
  </message>
  <message>
   <source>Read and accept it with: pinagent-desktop terms --accept</source>
   <translation>Léelo y acéptalo con: pinagent-desktop terms --accept</translation>
  </message>
  <message>
   <source>Restore a backup with: pinagent-desktop store restore FILE</source>
   <translation>Recupera una copia con: pinagent-desktop store restore FILE</translation>
  </message>
  <message>
   <source>Resume the run after the break. Everything so far is kept.</source>
   <translation>Reanuda la ejecución tras el descanso. Todo lo hecho se conserva.</translation>
  </message>
  <message>
   <source>Resume the run then. Everything so far is kept.</source>
   <translation>Reanuda entonces la ejecución. Todo lo hecho se conserva.</translation>
  </message>
  <message>
   <source>Resume the run. If it happens again, close other programs or choose another browser.</source>
   <translation>Reanuda la ejecución. Si vuelve a pasar, cierra otros programas o elige otro navegador.</translation>
  </message>
  <message>
   <source>Room for pictures</source>
   <translation>Espacio para imágenes</translation>
  </message>
  <message>
   <source>Saved “{0}” to “{1}”.</source>
   <translation>Guardado «{0}» en «{1}».</translation>
  </message>
  <message>
   <source>Say in a few plain words what the pictures should show.</source>
   <translation>Di con pocas palabras sencillas lo que deben mostrar las imágenes.</translation>
  </message>
  <message>
   <source>Send the model a pin's title and description with its picture.</source>
   <translation>Enviar al modelo el título y la descripción de un pin con su imagen.</translation>
  </message>
  <message>
   <source>Send titles and descriptions</source>
   <translation>Enviar títulos y descripciones</translation>
  </message>
  <message>
   <source>Short movements, at most 150 ms.</source>
   <translation>Movimientos cortos, de 150 ms como máximo.</translation>
  </message>
  <message>
   <source>Show a small live picture of the browser during a run.</source>
   <translation>Mostrar una pequeña imagen en directo del navegador durante la ejecución.</translation>
  </message>
  <message>
   <source>Show the model your newest decisions as examples.</source>
   <translation>Mostrar al modelo tus decisiones más recientes como ejemplos.</translation>
  </message>
  <message>
   <source>Sign in in the browser window instead, or give the password for one run.</source>
   <translation>Inicia sesión en la ventana del navegador, o da la contraseña para una ejecución.</translation>
  </message>
  <message>
   <source>Sign in in the browser window, then resume the run.</source>
   <translation>Inicia sesión en la ventana del navegador y reanuda la ejecución.</translation>
  </message>
  <message>
   <source>Signed in {0}.</source>
   <translation>Sesión iniciada {0}.</translation>
  </message>
  <message>
   <source>Site data comes from a file or an https address without a user name, from nowhere else.</source>
   <translation>Los datos del sitio vienen de un archivo o de una dirección https sin usuario, y de ningún otro lugar.</translation>
  </message>
  <message>
   <source>Site of new accounts</source>
   <translation>Sitio de las cuentas nuevas</translation>
  </message>
  <message>
   <source>Site that new accounts use. An account keeps its own.</source>
   <translation>Sitio que usan las cuentas nuevas. Cada cuenta conserva el suyo.</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>Pasó algo que Pinagent no esperaba.</translation>
  </message>
  <message>
   <source>Start Eagle, open a library in it, then export again.</source>
   <translation>Abre Eagle, abre allí una biblioteca y exporta de nuevo.</translation>
  </message>
  <message>
   <source>Start Pinagent as an ordinary user.</source>
   <translation>Abre Pinagent como usuario normal.</translation>
  </message>
  <message>
   <source>Start Pinagent, minimised, when you log in: what is looked up again by itself needs it open.</source>
   <translation>Iniciar Pinagent, minimizado, cuando entras en la sesión: lo que se vuelve a buscar solo lo necesita abierto.</translation>
  </message>
  <message>
   <source>Start at log-in</source>
   <translation>Iniciar al entrar en la sesión</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenida</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>Almacenamiento</translation>
  </message>
  <message>
   <source>Store the right password, or sign in in the browser window.</source>
   <translation>Guarda la contraseña correcta, o inicia sesión en la ventana del navegador.</translation>
  </message>
  <message>
   <source>Tell beside the window when a run of some minutes has ended or waits for you, while you look at something else.</source>
   <translation>Avisar fuera de la ventana cuando una ejecución de varios minutos termina o te espera, mientras miras otra cosa.</translation>
  </message>
  <message>
   <source>Tell of newer versions</source>
   <translation>Avisar de versiones más nuevas</translation>
  </message>
  <message>
   <source>Tell the makers of Pinagent. The site data in use stays in use.</source>
   <translation>Díselo a los autores de Pinagent. Los datos del sitio en uso siguen en uso.</translation>
  </message>
  <message>
   <source>Thank you. The run goes on.</source>
   <translation>Gracias. La ejecución sigue.</translation>
  </message>
  <message>
   <source>That is no site file: it is larger than 1 MB.</source>
   <translation>Eso no es un archivo del sitio: ocupa más de 1 MB.</translation>
  </message>
  <message>
   <source>The address leads on to {host} without https, where anybody could change the file.</source>
   <translation>La dirección lleva a {host} sin https, donde cualquiera podría cambiar el archivo.</translation>
  </message>
  <message>
   <source>The address {address} cannot be used: {detail}.</source>
   <translation>La dirección {address} no se puede usar: {detail}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site, with the {1} on it now: {2}.</source>
   <translation>El tablero «{0}» se elimina en el sitio, con {1} que tiene ahora: {2}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site. It holds no pins now.</source>
   <translation>El tablero «{0}» se elimina en el sitio. Ahora no tiene pines.</translation>
  </message>
  <message>
   <source>The board “{0}” is not there any more.</source>
   <translation>El tablero «{0}» ya no está.</translation>
  </message>
  <message>
   <source>The board “{0}” {1}.</source>
   <translation>El tablero «{0}» {1}.</translation>
  </message>
  <message>
   <source>The browser does not accept {key} of the site file: {fault}.</source>
   <translation>El navegador no acepta {key} del archivo del sitio: {fault}.</translation>
  </message>
  <message>
   <source>The browser ended again and again.</source>
   <translation>El navegador terminó una y otra vez.</translation>
  </message>
  <message>
   <source>The browser is signed in as {0}, not as {1}</source>
   <translation>En el navegador está la sesión de {0}, no la de {1}</translation>
  </message>
  <message>
   <source>The browser profile of {account} cannot be used: {detail}.</source>
   <translation>El perfil de navegador de {account} no se puede usar: {detail}.</translation>
  </message>
  <message>
   <source>The built-in {here} of this Pinagent is as new or newer.</source>
   <translation>El {here} incluido en este Pinagent es igual o más nuevo.</translation>
  </message>
  <message>
   <source>The data folder cannot be used: {detail}.</source>
   <translation>La carpeta de datos no se puede usar: {detail}.</translation>
  </message>
  <message>
   <source>The data folder cannot be written.</source>
   <translation>En la carpeta de datos no se puede escribir.</translation>
  </message>
  <message>
   <source>The data is kept by {engine}, which takes at most {most} pins. It holds {kept}, and this run asks for {wanted} more.</source>
   <translation>Los datos los guarda {engine}, que admite como máximo {most} pines. Tiene {kept}, y esta ejecución pide {wanted} más.</translation>
  </message>
  <message>
   <source>The data was written by a newer Pinagent. It was left untouched.</source>
   <translation>Los datos los escribió un Pinagent más nuevo. No se tocaron.</translation>
  </message>
  <message>
   <source>The disk is full. Everything acknowledged is kept.</source>
   <translation>El disco está lleno. Todo lo confirmado se conserva.</translation>
  </message>
  <message>
   <source>The file {file} was not taken, nothing of it: {detail}.</source>
   <translation>El archivo {file} no se tomó, nada de él: {detail}.</translation>
  </message>
  <message>
   <source>The file {file} was written by a newer Pinagent ({newer}). Nothing was taken of it.</source>
   <translation>El archivo {file} lo escribió un Pinagent más nuevo ({newer}). No se tomó nada de él.</translation>
  </message>
  <message>
   <source>The one save is done</source>
   <translation>El único guardado está hecho</translation>
  </message>
  <message>
   <source>The pictures cannot be judged: {reason_words}. Their pins stay pending.</source>
   <translation>Las imágenes no se pueden juzgar: {reason_words}. Sus pines quedan pendientes.</translation>
  </message>
  <message>
   <source>The prompt is not split into points: {reason_words}.</source>
   <translation>La petición no se divide en puntos: {reason_words}.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>La petición necesita palabras que buscar, como máximo 500 caracteres.</translation>
  </message>
  <message>
   <source>The proxy {proxy} of {account} cannot be used: {trouble}.</source>
   <translation>El proxy {proxy} de {account} no se puede usar: {trouble}.</translation>
  </message>
  <message>
   <source>The record of installed site data cannot be read, so the built-in one is used.</source>
   <translation>El registro de datos del sitio instalados no se puede leer, así que se usan los incluidos.</translation>
  </message>
  <message>
   <source>The run goes on.</source>
   <translation>La ejecución sigue.</translation>
  </message>
  <message>
   <source>The search shows nothing for these words either: the site has no pins.</source>
   <translation>La búsqueda tampoco muestra nada para estas palabras: el sitio no tiene pines.</translation>
  </message>
  <message>
   <source>The setting stays as it was. Your desktop may have a list of its own for that.</source>
   <translation>El ajuste queda como estaba. Puede que tu escritorio tenga su propia lista para eso.</translation>
  </message>
  <message>
   <source>The signature of {key} does not fit the site file: it was changed after it was signed.</source>
   <translation>La firma de {key} no corresponde al archivo del sitio: se cambió después de firmarlo.</translation>
  </message>
  <message>
   <source>The site</source>
   <translation>El sitio</translation>
  </message>
  <message>
   <source>The site asks for a code. Enter it in the browser window.</source>
   <translation>El sitio pide un código. Escríbelo en la ventana del navegador.</translation>
  </message>
  <message>
   <source>The site asks you to sign in. Do it in the browser window.</source>
   <translation>El sitio pide que inicies sesión. Hazlo en la ventana del navegador.</translation>
  </message>
  <message>
   <source>The site data in use stays in use; see it with: pinagent-desktop site show</source>
   <translation>Los datos del sitio en uso siguen en uso; míralos con: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>The site data {version} is in use already.</source>
   <translation>Los datos del sitio {version} ya están en uso.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which is in use.</source>
   <translation>Los datos del sitio {version} son más antiguos que {here}, que está en uso.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which was installed here before.</source>
   <translation>Los datos del sitio {version} son más antiguos que {here}, instalados aquí antes.</translation>
  </message>
  <message>
   <source>The site data {version} needs Pinagent {needed} or newer; this is {app}.</source>
   <translation>Los datos del sitio {version} necesitan Pinagent {needed} o más nuevo; este es {app}.</translation>
  </message>
  <message>
   <source>The site does not answer. The run waits up to 15 minutes for it.</source>
   <translation>El sitio no responde. La ejecución lo espera hasta 15 minutos.</translation>
  </message>
  <message>
   <source>The site file cannot be fetched: {detail}.</source>
   <translation>El archivo del sitio no se puede obtener: {detail}.</translation>
  </message>
  <message>
   <source>The site file cannot be read as TOML: {detail}.</source>
   <translation>El archivo del sitio no se puede leer como TOML: {detail}.</translation>
  </message>
  <message>
   <source>The site file carries no signature at its end: it was never signed, or it was cut off.</source>
   <translation>El archivo del sitio no lleva firma al final: nunca se firmó o quedó cortado.</translation>
  </message>
  <message>
   <source>The site file did not come whole: {detail}.</source>
   <translation>El archivo del sitio no llegó entero: {detail}.</translation>
  </message>
  <message>
   <source>The site file does not have the right form at {key}: {fault}.</source>
   <translation>El archivo del sitio no tiene la forma correcta en {key}: {fault}.</translation>
  </message>
  <message>
   <source>The site file holds a pattern that is none, at {key}: {fault}.</source>
   <translation>El archivo del sitio contiene un patrón que no lo es, en {key}: {fault}.</translation>
  </message>
  <message>
   <source>The site file is not used: {detail}.</source>
   <translation>El archivo del sitio no se usa: {detail}.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which is good from {since} on.</source>
   <translation>El archivo del sitio está firmado con la clave {key}, válida a partir de {since}.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which this Pinagent does not know.</source>
   <translation>El archivo del sitio está firmado con la clave {key}, que este Pinagent no conoce.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which was good until {until}.</source>
   <translation>El archivo del sitio está firmado con la clave {key}, que valía hasta {until}.</translation>
  </message>
  <message>
   <source>The site file {source} cannot be read: {detail}.</source>
   <translation>El archivo del sitio {source} no se puede leer: {detail}.</translation>
  </message>
  <message>
   <source>The site first asks some questions about you. Answer in the browser window.</source>
   <translation>El sitio hace antes algunas preguntas sobre ti. Responde en la ventana del navegador.</translation>
  </message>
  <message>
   <source>The site has blocked the account. Check your e-mail.</source>
   <translation>El sitio ha bloqueado la cuenta. Mira tu correo.</translation>
  </message>
  <message>
   <source>The site wants to know that it is you. Answer in the browser window.</source>
   <translation>El sitio quiere saber que eres tú. Responde en la ventana del navegador.</translation>
  </message>
  <message>
   <source>The site {site} does not answer.</source>
   <translation>El sitio {site} no responde.</translation>
  </message>
  <message>
   <source>The site {site} has not answered for 15 minutes. The run is paused where it stood.</source>
   <translation>El sitio {site} no responde desde hace 15 minutos. La ejecución está en pausa donde estaba.</translation>
  </message>
  <message>
   <source>The stored data is damaged and was set aside.</source>
   <translation>Los datos guardados están dañados y se apartaron.</translation>
  </message>
  <message>
   <source>The {budget} you allow is used. {judged} of {kept} pins are judged, the rest wait.</source>
   <translation>Los {budget} que permites están gastados. {judged} de {kept} pines están juzgados, el resto espera.</translation>
  </message>
  <message>
   <source>There is no account named {account}.</source>
   <translation>No hay ninguna cuenta llamada {account}.</translation>
  </message>
  <message>
   <source>There is no run named {run}.</source>
   <translation>No hay ninguna ejecución llamada {run}.</translation>
  </message>
  <message>
   <source>There is nothing to go back from: the built-in site data {here} is in use.</source>
   <translation>No hay nada desde lo que volver: los datos incluidos {here} están en uso.</translation>
  </message>
  <message>
   <source>This computer has no keyring</source>
   <translation>Este equipo no tiene llavero</translation>
  </message>
  <message>
   <source>This computer has no keyring that can keep a password ({detail}).</source>
   <translation>Este equipo no tiene un llavero que pueda guardar una contraseña ({detail}).</translation>
  </message>
  <message>
   <source>This request cannot be carried out: {detail}.</source>
   <translation>Esta petición no se puede llevar a cabo: {detail}.</translation>
  </message>
  <message>
   <source>Try again later, or download the file and name it.</source>
   <translation>Prueba más tarde, o descarga el archivo y nómbralo.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Prueba más tarde.</translation>
  </message>
  <message>
   <source>Try again, or choose another model.</source>
   <translation>Prueba de nuevo, o elige otro modelo.</translation>
  </message>
  <message>
   <source>Try again; nothing was changed.</source>
   <translation>Prueba de nuevo; no se cambió nada.</translation>
  </message>
  <message>
   <source>Try other words.</source>
   <translation>Prueba otras palabras.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Desbloquea el llavero y prueba de nuevo.</translation>
  </message>
  <message>
   <source>Use other words: the board takes its name from the prompt. No other name was tried.</source>
   <translation>Usa otras palabras: el tablero toma su nombre de la petición. No se probó ningún otro nombre.</translation>
  </message>
  <message>
   <source>Use the window that is open, or wait until the other one ends.</source>
   <translation>Usa la ventana que está abierta, o espera a que termine la otra.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Warm-up ended after {0}: {1}.</source>
   <translation>El calentamiento terminó tras {0}: {1}.</translation>
  </message>
  <message>
   <source>Warm-up is switched off</source>
   <translation>El calentamiento está desactivado</translation>
  </message>
  <message>
   <source>Warm-up left out: no picture can be judged</source>
   <translation>Sin calentamiento: no se puede juzgar ninguna imagen</translation>
  </message>
  <message>
   <source>When accounts act on Pinterest, by this computer's clock. The same hour twice means at any time.</source>
   <translation>Cuándo actúan las cuentas en Pinterest, según el reloj de este equipo. La misma hora dos veces significa a cualquier hora.</translation>
  </message>
  <message>
   <source>Where the data is kept, from the next start on. It is not moved from one to another.</source>
   <translation>Dónde se guardan los datos, desde la próxima vez que abras Pinagent. No se trasladan de uno a otro.</translation>
  </message>
  <message>
   <source>Works: answered in {0} s.</source>
   <translation>Funciona: respondió en {0} s.</translation>
  </message>
  <message>
   <source>Works: {0} sees pictures and keeps to the form. {1}{2}</source>
   <translation>Funciona: {0} ve imágenes y respeta la forma. {1}{2}</translation>
  </message>
  <message>
   <source>Write the points yourself, or start without any.</source>
   <translation>Escribe los puntos tú, o empieza sin ninguno.</translation>
  </message>
  <message>
   <source>a SQLite file</source>
   <translation>un archivo SQLite</translation>
  </message>
  <message>
   <source>a part of the page</source>
   <translation>una parte de la página</translation>
  </message>
  <message>
   <source>a pin</source>
   <translation>un pin</translation>
  </message>
  <message>
   <source>after round {0}</source>
   <translation>tras la ronda {0}</translation>
  </message>
  <message>
   <source>already on the board</source>
   <translation>ya en el tablero</translation>
  </message>
  <message>
   <source>already seen</source>
   <translation>ya visto</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobados</translation>
  </message>
  <message>
   <source>as {0}</source>
   <translation>como {0}</translation>
  </message>
  <message>
   <source>asked to rest</source>
   <translation>pidió descanso</translation>
  </message>
  <message>
   <source>auto, chrome, msedge, chromium, or the path of a browser's program.</source>
   <translation>auto, chrome, msedge, chromium, o la ruta del programa de un navegador.</translation>
  </message>
  <message>
   <source>before the first save</source>
   <translation>antes del primer guardado</translation>
  </message>
  <message>
   <source>board</source>
   <translation>tablero</translation>
  </message>
  <message>
   <source>create board</source>
   <translation>crear tablero</translation>
  </message>
  <message>
   <source>delete board</source>
   <translation>eliminar tablero</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>descartados</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>files of mongita</source>
   <translation>archivos de mongita</translation>
  </message>
  <message>
   <source>found again</source>
   <translation>encontrado de nuevo</translation>
  </message>
  <message>
   <source>free</source>
   <translation>gratis</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>en duda</translation>
  </message>
  <message>
   <source>in the queue</source>
   <translation>en la cola</translation>
  </message>
  <message>
   <source>is deleted, with everything on it</source>
   <translation>se elimina, con todo lo que contiene</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>it gives no reason.</source>
   <translation>no da ninguna razón.</translation>
  </message>
  <message>
   <source>no API key</source>
   <translation>sin clave de API</translation>
  </message>
  <message>
   <source>no credit</source>
   <translation>sin crédito</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>no disponible</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>not tried in a browser</source>
   <translation>no probado en un navegador</translation>
  </message>
  <message>
   <source>of these words</source>
   <translation>de estas palabras</translation>
  </message>
  <message>
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <source>on</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>pendientes</translation>
  </message>
  <message>
   <source>price unknown</source>
   <translation>precio desconocido</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>remove pin</source>
   <translation>retirar pin</translation>
  </message>
  <message>
   <source>save</source>
   <translation>guardado</translation>
  </message>
  <message>
   <source>save pin</source>
   <translation>guardar pin</translation>
  </message>
  <message>
   <source>sign-in</source>
   <translation>inicio de sesión</translation>
  </message>
  <message>
   <source>stopped before it was judged</source>
   <translation>detenido antes de ser juzgado</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>la cuenta</translation>
  </message>
  <message>
   <source>the account at the model's provider has no credit</source>
   <translation>la cuenta en el proveedor del modelo no tiene crédito</translation>
  </message>
  <message>
   <source>the answer could not be read</source>
   <translation>la respuesta no se pudo leer</translation>
  </message>
  <message>
   <source>the budget is used</source>
   <translation>el presupuesto está gastado</translation>
  </message>
  <message>
   <source>the details</source>
   <translation>los detalles</translation>
  </message>
  <message>
   <source>the key was not accepted</source>
   <translation>la clave no fue aceptada</translation>
  </message>
  <message>
   <source>the model declined</source>
   <translation>el modelo se negó</translation>
  </message>
  <message>
   <source>the model does not answer</source>
   <translation>el modelo no responde</translation>
  </message>
  <message>
   <source>the model is gone</source>
   <translation>el modelo ya no existe</translation>
  </message>
  <message>
   <source>the model is not there any more</source>
   <translation>el modelo ya no está</translation>
  </message>
  <message>
   <source>the model was too slow</source>
   <translation>el modelo fue demasiado lento</translation>
  </message>
  <message>
   <source>the model's answer could not be read</source>
   <translation>la respuesta del modelo no se pudo leer</translation>
  </message>
  <message>
   <source>the model's server failed</source>
   <translation>el servidor del modelo falló</translation>
  </message>
  <message>
   <source>the model's server fails again and again</source>
   <translation>el servidor del modelo falla una y otra vez</translation>
  </message>
  <message>
   <source>the model's server takes no more questions for now</source>
   <translation>el servidor del modelo no admite más preguntas por ahora</translation>
  </message>
  <message>
   <source>the money that you allow a day is used</source>
   <translation>el dinero que permites al día está gastado</translation>
  </message>
  <message>
   <source>the picture cannot be read</source>
   <translation>la imagen no se puede leer</translation>
  </message>
  <message>
   <source>the proxy</source>
   <translation>el proxy</translation>
  </message>
  <message>
   <source>the usual ones</source>
   <translation>las habituales</translation>
  </message>
  <message>
   <source>there is no API key yet</source>
   <translation>aún no hay clave de API</translation>
  </message>
  <message>
   <source>too many requests</source>
   <translation>demasiadas preguntas</translation>
  </message>
  <message>
   <source>tried in {0}</source>
   <translation>probado en {0}</translation>
  </message>
  <message>
   <source>waited</source>
   <translation>esperó</translation>
  </message>
  <message>
   <source>was not there any more</source>
   <translation>ya no estaba</translation>
  </message>
  <message>
   <source>without a picture</source>
   <translation>sin imagen</translation>
  </message>
  <message>
   <source>{0} ad</source>
   <translation>{0} anuncio</translation>
  </message>
  <message>
   <source>{0} ads</source>
   <translation>{0} anuncios</translation>
  </message>
  <message>
   <source>{0} already on the board</source>
   <translation>{0} ya en el tablero</translation>
  </message>
  <message>
   <source>{0} already seen</source>
   <translation>{0} ya vistos</translation>
  </message>
  <message>
   <source>{0} answers, but did not see the red ball it was shown: “{1}”. {2}</source>
   <translation>{0} responde, pero no vio la bola roja que se le mostró: «{1}». {2}</translation>
  </message>
  <message>
   <source>{0} answers, but not in the form that is needed. {1}. {2}</source>
   <translation>{0} responde, pero no en la forma que hace falta. {1}. {2}</translation>
  </message>
  <message>
   <source>{0} approved, {1} disqualified, {2} pending</source>
   <translation>{0} aprobados, {1} descartados, {2} pendientes</translation>
  </message>
  <message>
   <source>{0} carousel</source>
   <translation>{0} carrusel</translation>
  </message>
  <message>
   <source>{0} carousels</source>
   <translation>{0} carruseles</translation>
  </message>
  <message>
   <source>{0} hour{1}</source>
   <translation>{0} h</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} conservados</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} minute{1}</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} not available</source>
   <translation>{0} no disponibles</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{0} of {1} judged: {2} at {3} or above{4}.</source>
   <translation>{0} de {1} juzgados: {2} con {3} o más{4}.</translation>
  </message>
  <message>
   <source>{0} of {1} search results fit well enough.</source>
   <translation>{0} de {1} resultados encajan lo bastante.</translation>
  </message>
  <message>
   <source>{0} of {1} {2}</source>
   <translation>{0} de {1} {2}</translation>
  </message>
  <message>
   <source>{0} off the board “{1}” again.</source>
   <translation>{0}, retirados del tablero «{1}».</translation>
  </message>
  <message>
   <source>{0} pins</source>
   <translation>{0} pines</translation>
  </message>
  <message>
   <source>{0} pin{1} are kept</source>
   <translation>se conservan {0} pines</translation>
  </message>
  <message>
   <source>{0} product</source>
   <translation>{0} producto</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} productos</translation>
  </message>
  <message>
   <source>{0} repeat</source>
   <translation>{0} repetido</translation>
  </message>
  <message>
   <source>{0} repeats</source>
   <translation>{0} repetidos</translation>
  </message>
  <message>
   <source>{0} saved by this run</source>
   <translation>{0} guardados por esta ejecución</translation>
  </message>
  <message>
   <source>{0} saved pins are</source>
   <translation>{0} pines guardados</translation>
  </message>
  <message>
   <source>{0} save{1}</source>
   <translation>{0} guardados</translation>
  </message>
  <message>
   <source>{0} second{1}</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} spent</source>
   <translation>{0} gastados</translation>
  </message>
  <message>
   <source>{0} stories</source>
   <translation>{0} historias</translation>
  </message>
  <message>
   <source>{0} story</source>
   <translation>{0} historia</translation>
  </message>
  <message>
   <source>{0} tokens used, what they cost is not known</source>
   <translation>{0} tokens usados, no se sabe cuánto cuestan</translation>
  </message>
  <message>
   <source>{0} tomorrow</source>
   <translation>{0} mañana</translation>
  </message>
  <message>
   <source>{0} video</source>
   <translation>{0} vídeo</translation>
  </message>
  <message>
   <source>{0} videos</source>
   <translation>{0} vídeos</translation>
  </message>
  <message>
   <source>{0} with {1} pins: {2}. {3}.</source>
   <translation>{0} con {1} pines: {2}. {3}.</translation>
  </message>
  <message>
   <source>{0} without a picture</source>
   <translation>{0} sin imagen</translation>
  </message>
  <message>
   <source>{0} {1} minutes</source>
   <translation>{0} {1} minutos</translation>
  </message>
  <message>
   <source>{0}, the most you allow, and {1} are approved so far</source>
   <translation>{0}, lo máximo que permites, y {1} están aprobados hasta ahora</translation>
  </message>
  <message>
   <source>{0}, {1} for each approved pin</source>
   <translation>{0}, {1} por cada pin aprobado</translation>
  </message>
  <message>
   <source>{0}; what they cost is not known here.</source>
   <translation>{0}; aquí no se sabe cuánto cuestan.</translation>
  </message>
  <message>
   <source>{account} needs a new sign-in. Your pins are safe.</source>
   <translation>{account} necesita iniciar sesión de nuevo. Tus pines están a salvo.</translation>
  </message>
  <message>
   <source>{account} stays as it is: the keyring may still hold its password ({detail}).</source>
   <translation>{account} se queda como está: el llavero podría tener aún su contraseña ({detail}).</translation>
  </message>
  <message>
   <source>{host} did not send the site file within {seconds} seconds.</source>
   <translation>{host} no envió el archivo del sitio en {seconds} segundos.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while.</source>
   <translation>{site_name} pide a {account} un descanso, o la ha bloqueado un tiempo.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while. Pinagent leaves it alone until {until}.</source>
   <translation>{site_name} pide a {account} un descanso, o la ha bloqueado un tiempo. Pinagent la deja en paz hasta {until}.</translation>
  </message>
  <message>
   <source>{site_name} changed: cannot find {part} (site data {version}). Nothing was saved wrongly.</source>
   <translation>{site_name} cambió: no se encuentra {part} (datos del sitio {version}). No se guardó nada por error.</translation>
  </message>
  <message>
   <source>{site_name} did not accept the password of {account}. It was tried once.</source>
   <translation>{site_name} no aceptó la contraseña de {account}. Se probó una vez.</translation>
  </message>
  <message>
   <source>{site_name} first asks some questions about the person of {account}. Pinagent answers none of them.</source>
   <translation>{site_name} hace antes algunas preguntas sobre la persona de {account}. Pinagent no responde ninguna.</translation>
  </message>
  <message>
   <source>{site_name} has put {account} into safe mode: nothing can be changed until its password is reset. Pinagent leaves it alone.</source>
   <translation>{site_name} ha puesto {account} en modo seguro: no se puede cambiar nada hasta restablecer su contraseña. Pinagent la deja en paz.</translation>
  </message>
  <message>
   <source>{site_name} has suspended or deactivated {account}. Pinagent leaves it alone.</source>
   <translation>{site_name} ha suspendido o desactivado {account}. Pinagent la deja en paz.</translation>
  </message>
  <message>
   <source>{site_name} refuses a board named “{board}”: {words}</source>
   <translation>{site_name} rechaza un tablero llamado «{board}»: {words}</translation>
  </message>
  <message>
   <source>{site_name} signed {account} out in the middle of the run, as it does when it protects an account. Nothing was tried again.</source>
   <translation>{site_name} cerró la sesión de {account} en plena ejecución, como hace cuando protege una cuenta. No se intentó nada de nuevo.</translation>
  </message>
  <message>
   <source>{site_name} wants a code for {account}. Pinagent types and clicks nothing there.</source>
   <translation>{site_name} quiere un código para {account}. Pinagent no escribe ni pulsa nada allí.</translation>
  </message>
  <message>
   <source>{site_name} wants to know that it is you. Pinagent types and clicks nothing there.</source>
   <translation>{site_name} quiere saber que eres tú. Pinagent no escribe ni pulsa nada allí.</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>“{0}” is left out: cannot find {1} on its page.</source>
   <translation>«{0}» se omite: no se encuentra {1} en su página.</translation>
  </message>
  <message>
   <source>“{0}” is not there any more. The next one is taken.</source>
   <translation>«{0}» ya no está. Se toma el siguiente.</translation>
  </message>
  <message>
   <source>“{0}” scored {1} and is {2}.</source>
   <translation>«{0}» tiene {1} y está {2}.</translation>
  </message>
  <message>
   <source>“{0}” stays pending: {1}.</source>
   <translation>«{0}» queda pendiente: {1}.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written: {why}.</source>
   <translation>«{file}» no se puede escribir: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>{heading} ({count} times)</source>
   <translation>{heading} ({count} veces)</translation>
  </message>
 </context>
 <context>
  <name>BrowserCard</name>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>The browser now</source>
   <translation>El navegador ahora</translation>
  </message>
  <message>
   <source>{state}. {kept} kept, {out} left out.</source>
   <translation>{state}. {kept} conservados, {out} omitidos.</translation>
  </message>
 </context>
 <context>
  <name>BrowserRow</name>
  <message>
   <source>Browser</source>
   <translation>Navegador</translation>
  </message>
  <message>
   <source>Choose a program…</source>
   <translation>Elegir un programa…</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>Elegir otro…</translation>
  </message>
  <message>
   <source>Choose the program of a browser</source>
   <translation>Elegir el programa de un navegador</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Download Chromium for Pinagent</source>
   <translation>Descargar Chromium para Pinagent</translation>
  </message>
  <message>
   <source>Download one</source>
   <translation>Descargar uno</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop the download</source>
   <translation>Detener la descarga</translation>
  </message>
  <message>
   <source>The program of a browser</source>
   <translation>El programa de un navegador</translation>
  </message>
  <message>
   <source>Use any</source>
   <translation>Usar cualquiera</translation>
  </message>
  <message>
   <source>Use any browser that is installed</source>
   <translation>Usar cualquier navegador instalado</translation>
  </message>
 </context>
 <context>
  <name>BrowserStep</name>
  <message>
   <source>Download a browser</source>
   <translation>Descargar un navegador</translation>
  </message>
  <message>
   <source>Download it again: it goes on where it stood. Or install Chrome or Edge.</source>
   <translation>Descárgalo de nuevo: sigue donde se quedó. O instala Chrome o Edge.</translation>
  </message>
  <message>
   <source>Download one; or install Chrome, Edge or Chromium and look again; or choose the program of a browser that is here.</source>
   <translation>Descarga uno; o instala Chrome, Edge o Chromium y busca de nuevo; o elige el programa de un navegador que ya esté aquí.</translation>
  </message>
  <message>
   <source>Downloading Chromium: {sentence}.</source>
   <translation>Descargando Chromium: {sentence}.</translation>
  </message>
  <message>
   <source>Downloading Chromium…</source>
   <translation>Descargando Chromium…</translation>
  </message>
  <message>
   <source>Look for a browser</source>
   <translation>Buscar un navegador</translation>
  </message>
  <message>
   <source>Looking for a browser…</source>
   <translation>Buscando un navegador…</translation>
  </message>
  <message>
   <source>PINAGENT_BROWSER names another browser in this start, and that wins.</source>
   <translation>PINAGENT_BROWSER nombra otro navegador en esta sesión, y ese prevalece.</translation>
  </message>
  <message>
   <source>Stopped. What has come is kept, and the next try goes on there.</source>
   <translation>Detenida. Lo que llegó se conserva, y el próximo intento sigue ahí.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Take “{word}” away</source>
   <translation>Quitar «{word}»</translation>
  </message>
  <message>
   <source>{word}, press to take away</source>
   <translation>{word}, pulsa para quitar</translation>
  </message>
 </context>
 <context>
  <name>CostCard</name>
  <message>
   <source>Cost so far</source>
   <translation>Coste hasta ahora</translation>
  </message>
 </context>
 <context>
  <name>CountTabs</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>Descartado</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Tuyos</translation>
  </message>
 </context>
 <context>
  <name>CountsCard</name>
  <message>
   <source>Open gallery</source>
   <translation>Abrir galería</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobados</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>descartados</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>pendientes</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Pinagent met an error that it did not expect. Everything so far is kept. This is all that is known; passwords and keys are taken out. Nothing was sent: copy it and send it if you like.</source>
   <translation>Pinagent encontró un error que no esperaba. Todo lo hecho se conserva. Esto es todo lo que se sabe; las contraseñas y claves se han quitado. No se envió nada: cópialo y envíalo si quieres.</translation>
  </message>
  <message>
   <source>Report of an error</source>
   <translation>Informe de un error</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>The report</source>
   <translation>El informe</translation>
  </message>
 </context>
 <context>
  <name>CurveCard</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>Qué bien encaja Más ideas</translation>
  </message>
  <message>
   <source>before, and after each round of saves</source>
   <translation>antes, y tras cada ronda de guardados</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>de {first} a {last}</translation>
  </message>
 </context>
 <context>
  <name>DayWords</name>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
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
   <translation>Eliminar ejecución</translation>
  </message>
  <message>
   <source>Delete this run of “{title}”?</source>
   <translation>¿Eliminar esta ejecución de «{title}»?</translation>
  </message>
  <message>
   <source>It has no pins. This cannot be undone.</source>
   <translation>No tiene pines. Esto no se puede deshacer.</translation>
  </message>
  <message numerus="yes">
   <source>Its %n pins go from this computer, with their pictures. Nothing changes on the site. This cannot be undone.</source>
   <translation>
    <numerusform>Sus %n pines se van de este equipo, con sus imágenes. Nada cambia en el sitio. Esto no se puede deshacer.</numerusform>
    <numerusform>Sus %n pines se van de este equipo, con sus imágenes. Nada cambia en el sitio. Esto no se puede deshacer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Its one pin goes from this computer, with its picture. Nothing changes on the site. This cannot be undone.</source>
   <translation>Su único pin se va de este equipo, con su imagen. Nada cambia en el sitio. Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>DesktopNotices</name>
  <message>
   <source>Show a notification</source>
   <translation>Mostrar un aviso</translation>
  </message>
 </context>
 <context>
  <name>DetailPane</name>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Close the detail</source>
   <translation>Cerrar el detalle</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Que decida la puntuación</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Abrir en Pinterest</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>none seen</source>
   <translation>ninguno visto</translation>
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
   <translation>sin imagen</translation>
  </message>
 </context>
 <context>
  <name>DetailWords</name>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>More ideas</source>
   <translation>Más ideas</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>a client</source>
   <translation>un cliente</translation>
  </message>
  <message>
   <source>by its score; the threshold is {threshold}</source>
   <translation>por su puntuación; el umbral es {threshold}</translation>
  </message>
  <message>
   <source>its score alone would say: {status}</source>
   <translation>su puntuación sola diría: {status}</translation>
  </message>
  <message>
   <source>its score says the same</source>
   <translation>su puntuación dice lo mismo</translation>
  </message>
  <message>
   <source>looked at twice: {first} and {second}, the mean counts; grades and reason are of the first look</source>
   <translation>mirado dos veces: {first} y {second}, cuenta la media; las notas y la razón son de la primera mirada</translation>
  </message>
  <message>
   <source>starred by {name}</source>
   <translation>con estrella de {name}</translation>
  </message>
  <message>
   <source>vetoed by {name}</source>
   <translation>con veto de {name}</translation>
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
   <translation>{when}: de nuevo a la puntuación</translation>
  </message>
  <message>
   <source>{when}: {status}</source>
   <translation>{when}: {status}</translation>
  </message>
  <message>
   <source>{when}: {status} at {score}</source>
   <translation>{when}: {status} con {score}</translation>
  </message>
  <message>
   <source>{when}: {status}, the threshold was moved</source>
   <translation>{when}: {status}, se movió el umbral</translation>
  </message>
  <message>
   <source>“{prompt}”: {place}, {time}</source>
   <translation>«{prompt}»: {place}, {time}</translation>
  </message>
 </context>
 <context>
  <name>EarlierRuns</name>
  <message>
   <source>All pins of this run</source>
   <translation>Todos los pines de esta ejecución</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>Pines aprobados</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>«{title}» espera su turno.</translation>
  </message>
 </context>
 <context>
  <name>EstimateCard</name>
  <message>
   <source>Board and warm-up</source>
   <translation>Tablero y calentamiento</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimación</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>Recopilación</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Add to Eagle, which has to be open</source>
   <translation>Añadir a Eagle, que debe estar abierto</translation>
  </message>
  <message>
   <source>As what</source>
   <translation>Como qué</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>Elegir un lugar…</translation>
  </message>
  <message>
   <source>Contact sheet to print (PDF)</source>
   <translation>Hoja de contactos para imprimir (PDF)</translation>
  </message>
  <message>
   <source>Data for programs (JSON)</source>
   <translation>Datos para programas (JSON)</translation>
  </message>
  <message>
   <source>Everything in one file (ZIP)</source>
   <translation>Todo en un archivo (ZIP)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>Exportar a</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>Carpeta de imágenes</translation>
  </message>
  <message>
   <source>Mood board as a picture (PNG)</source>
   <translation>Moodboard como imagen (PNG)</translation>
  </message>
  <message>
   <source>Mood board on one page (PDF)</source>
   <translation>Moodboard en una página (PDF)</translation>
  </message>
  <message>
   <source>Page for a client to choose in (HTML)</source>
   <translation>Página para que un cliente elija (HTML)</translation>
  </message>
  <message>
   <source>Page to look at (HTML)</source>
   <translation>Página para mirar (HTML)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <translation>Tabla para una hoja de cálculo (CSV)</translation>
  </message>
  <message>
   <source>Which pins</source>
   <translation>Qué pines</translation>
  </message>
  <message>
   <source>Workbook with pictures (XLSX)</source>
   <translation>Libro con imágenes (XLSX)</translation>
  </message>
  <message>
   <source>pinagent pictures</source>
   <translation>imagenes de pinagent</translation>
  </message>
  <message>
   <source>pinagent pins</source>
   <translation>pines de pinagent</translation>
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
   <translation>Cancelar</translation>
  </message>
  <message numerus="yes">
   <source>Eagle has taken %n pictures</source>
   <translation>
    <numerusform>Eagle ha recibido %n imágenes</numerusform>
    <numerusform>Eagle ha recibido %n imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Eagle has taken one picture</source>
   <translation>Eagle ha recibido una imagen</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n pins</source>
   <translation>
    <numerusform>%n pines exportados</numerusform>
    <numerusform>%n pines exportados</numerusform>
   </translation>
  </message>
  <message>
   <source>Exported one pin</source>
   <translation>Un pin exportado</translation>
  </message>
  <message>
   <source>Exporting: {done} of {of} pins</source>
   <translation>Exportando: {done} de {of} pines</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPage</name>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Saltar por ahora</translation>
  </message>
  <message>
   <source>This page comes again at the next start.</source>
   <translation>Esta página vuelve la próxima vez que abras Pinagent.</translation>
  </message>
  <message>
   <source>This page stays under Help.</source>
   <translation>Esta página queda en Ayuda.</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPresenter</name>
  <message>
   <source>Still open before the first run on Pinterest: {steps}.</source>
   <translation>Falta antes de la primera ejecución en Pinterest: {steps}.</translation>
  </message>
  <message>
   <source>You are ready for the first run on Pinterest.</source>
   <translation>Todo listo para la primera ejecución en Pinterest.</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>la cuenta</translation>
  </message>
  <message>
   <source>the key</source>
   <translation>la clave</translation>
  </message>
  <message>
   <source>the notice</source>
   <translation>el aviso</translation>
  </message>
  <message>
   <source>{n} of {all} done</source>
   <translation>{n} de {all} hechos</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Pinagent</source>
   <translation>Pinagent</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Petición</translation>
  </message>
 </context>
 <context>
  <name>GalleryEmpty</name>
  <message>
   <source>All other pins are kept; this view hides them.</source>
   <translation>Los demás pines se conservan; esta vista los oculta.</translation>
  </message>
  <message>
   <source>All pins are hidden.</source>
   <translation>Todos los pines están ocultos.</translation>
  </message>
  <message>
   <source>Go to the prompt</source>
   <translation>Ir a la petición</translation>
  </message>
  <message>
   <source>No approved pins at {score}.</source>
   <translation>Ningún pin aprobado con {score}.</translation>
  </message>
  <message>
   <source>No disqualified pins at {score}.</source>
   <translation>Ningún pin descartado con {score}.</translation>
  </message>
  <message>
   <source>No pending pins.</source>
   <translation>Ningún pin pendiente.</translation>
  </message>
  <message>
   <source>No pins match “{words}”.</source>
   <translation>Ningún pin coincide con «{words}».</translation>
  </message>
  <message>
   <source>No pins yet</source>
   <translation>Aún no hay pines</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Pinagent signs in, makes the board and warms it up. Then pins arrive here.</source>
   <translation>Pinagent inicia sesión, crea el tablero y lo calienta. Después llegan aquí los pines.</translation>
  </message>
  <message>
   <source>Say what you look for and press Start. What is found hangs here, live.</source>
   <translation>Di lo que buscas y pulsa Empezar. Lo que se encuentra se cuelga aquí, en directo.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todos</translation>
  </message>
  <message>
   <source>The first pins are on their way</source>
   <translation>Los primeros pines están en camino</translation>
  </message>
  <message>
   <source>The pins are there; the search for “{words}” hides them.</source>
   <translation>Los pines están ahí; la búsqueda de «{words}» los oculta.</translation>
  </message>
  <message>
   <source>This prompt has no pins. Fewer or plainer words often find more.</source>
   <translation>Esta petición no tiene pines. Menos palabras o más sencillas suelen encontrar más.</translation>
  </message>
  <message>
   <source>Try other words</source>
   <translation>Probar otras palabras</translation>
  </message>
  <message>
   <source>You have not decided about any pin yet.</source>
   <translation>Aún no has decidido sobre ningún pin.</translation>
  </message>
 </context>
 <context>
  <name>GalleryExport</name>
  <message>
   <source>All shown pins</source>
   <translation>Todos los pines mostrados</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>Pines aprobados</translation>
  </message>
  <message>
   <source>Everything, hidden pins too</source>
   <translation>Todo, también los pines ocultos</translation>
  </message>
  <message>
   <source>Selected pins</source>
   <translation>Pines seleccionados</translation>
  </message>
 </context>
 <context>
  <name>GalleryFilters</name>
  <message>
   <source>Hidden: {0}</source>
   <translation>Ocultos: {0}</translation>
  </message>
  <message>
   <source>Left out while collecting: {0}</source>
   <translation>Omitido al recopilar: {0}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Listar</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>Listar lo omitido</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show what is hidden</source>
   <translation>Mostrar lo oculto</translation>
  </message>
 </context>
 <context>
  <name>GalleryHeader</name>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Judge one pin after the other on the full screen (key {key})</source>
   <translation>Juzgar un pin tras otro a pantalla completa (tecla {key})</translation>
  </message>
  <message>
   <source>Order and size</source>
   <translation>Orden y tamaño</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Search pins</source>
   <translation>Buscar pines</translation>
  </message>
  <message>
   <source>What is hidden</source>
   <translation>Qué está oculto</translation>
  </message>
  <message>
   <source>Which runs are shown</source>
   <translation>Qué ejecuciones se muestran</translation>
  </message>
 </context>
 <context>
  <name>GalleryPane</name>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
 </context>
 <context>
  <name>GalleryPresenter</name>
  <message>
   <source>Count</source>
   <translation>Contar</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>Listar lo omitido</translation>
  </message>
  <message>
   <source>Open the gallery</source>
   <translation>Abrir la galería</translation>
  </message>
  <message>
   <source>Open the pin</source>
   <translation>Abrir el pin</translation>
  </message>
 </context>
 <context>
  <name>GalleryTakingOut</name>
  <message numerus="yes">
   <source>%n links copied</source>
   <translation>
    <numerusform>%n enlaces copiados</numerusform>
    <numerusform>%n enlaces copiados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures copied</source>
   <translation>
    <numerusform>%n imágenes copiadas</numerusform>
    <numerusform>%n imágenes copiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins have no picture yet</source>
   <translation>
    <numerusform>%n pines aún no tienen imagen</numerusform>
    <numerusform>%n pines aún no tienen imagen</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin has no picture yet</source>
   <translation>1 pin aún no tiene imagen</translation>
  </message>
  <message numerus="yes">
   <source>Copy %n links</source>
   <translation>
    <numerusform>Copiar %n enlaces</numerusform>
    <numerusform>Copiar %n enlaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy %n pictures</source>
   <translation>
    <numerusform>Copiar %n imágenes</numerusform>
    <numerusform>Copiar %n imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Copiar el enlace</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Copiar la imagen</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Enlace copiado</translation>
  </message>
  <message>
   <source>Picture copied</source>
   <translation>Imagen copiada</translation>
  </message>
  <message>
   <source>This pin has no link.</source>
   <translation>Este pin no tiene enlace.</translation>
  </message>
 </context>
 <context>
  <name>GalleryVerdicts</name>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>GalleryWords</name>
  <message numerus="yes">
   <source>%n pins approved by you</source>
   <translation>
    <numerusform>%n pines aprobados por ti</numerusform>
    <numerusform>%n pines aprobados por ti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins disqualified by you</source>
   <translation>
    <numerusform>%n pines descartados por ti</numerusform>
    <numerusform>%n pines descartados por ti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to approved at {score}</source>
   <translation>
    <numerusform>%n pines pasaron a aprobados con {score}</numerusform>
    <numerusform>%n pines pasaron a aprobados con {score}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to disqualified at {score}</source>
   <translation>
    <numerusform>%n pines pasaron a descartados con {score}</numerusform>
    <numerusform>%n pines pasaron a descartados con {score}</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin moved to approved at {score}</source>
   <translation>1 pin pasó a aprobados con {score}</translation>
  </message>
  <message>
   <source>1 pin moved to disqualified at {score}</source>
   <translation>1 pin pasó a descartados con {score}</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n pins</source>
   <translation>
    <numerusform>Aprobar %n pines</numerusform>
    <numerusform>Aprobar %n pines</numerusform>
   </translation>
  </message>
  <message>
   <source>Approve pin</source>
   <translation>Aprobar pin</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>Aprobado por ti</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>Descartado por ti</translation>
  </message>
  <message numerus="yes">
   <source>Disqualify %n pins</source>
   <translation>
    <numerusform>Descartar %n pines</numerusform>
    <numerusform>Descartar %n pines</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify pin</source>
   <translation>Descartar pin</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Que decida la puntuación</translation>
  </message>
  <message numerus="yes">
   <source>Let the score decide about %n pins</source>
   <translation>
    <numerusform>Que la puntuación decida sobre %n pines</numerusform>
    <numerusform>Que la puntuación decida sobre %n pines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The score decides about %n pins again</source>
   <translation>
    <numerusform>La puntuación vuelve a decidir sobre %n pines</numerusform>
    <numerusform>La puntuación vuelve a decidir sobre %n pines</numerusform>
   </translation>
  </message>
  <message>
   <source>The score decides again</source>
   <translation>La puntuación vuelve a decidir</translation>
  </message>
  <message>
   <source>The threshold is {score} now</source>
   <translation>El umbral es ahora {score}</translation>
  </message>
  <message>
   <source>Threshold {score}</source>
   <translation>Umbral {score}</translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to approved</source>
   <translation>
    <numerusform>pasa %n pines a aprobados</numerusform>
    <numerusform>pasa %n pines a aprobados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to disqualified</source>
   <translation>
    <numerusform>pasa %n pines a descartados</numerusform>
    <numerusform>pasa %n pines a descartados</numerusform>
   </translation>
  </message>
  <message>
   <source>moves 1 pin to approved</source>
   <translation>pasa 1 pin a aprobados</translation>
  </message>
  <message>
   <source>moves 1 pin to disqualified</source>
   <translation>pasa 1 pin a descartados</translation>
  </message>
  <message>
   <source>moves no pin</source>
   <translation>no mueve ningún pin</translation>
  </message>
 </context>
 <context>
  <name>GradeBlocks</name>
  <message>
   <source>{name}: {grade} of 4</source>
   <translation>{name}: {grade} de 4</translation>
  </message>
 </context>
 <context>
  <name>GradesGrid</name>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>{grade} of 4</source>
   <translation>{grade} de 4</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
  </message>
  <message>
   <source>All keys are the usual ones again.</source>
   <translation>Todas las teclas vuelven a ser las habituales.</translation>
  </message>
  <message>
   <source>All, approved, disqualified, pending, yours</source>
   <translation>Todos, aprobados, descartados, pendientes, tuyos</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>Copiar el enlace</translation>
  </message>
  <message>
   <source>Copy the picture, or several</source>
   <translation>Copiar la imagen, o varias</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <source>First steps…</source>
   <translation>Primeros pasos…</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Move an enlarged picture</source>
   <translation>Mover una imagen ampliada</translation>
  </message>
  <message>
   <source>Move from pin to pin</source>
   <translation>Ir de pin en pin</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>Siguiente parte de la ventana</translation>
  </message>
  <message>
   <source>Pins</source>
   <translation>Pines</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Petición</translation>
  </message>
  <message>
   <source>Search the pins</source>
   <translation>Buscar en los pines</translation>
  </message>
  <message>
   <source>Select all pins</source>
   <translation>Seleccionar todos los pines</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>Empezar la ejecución</translation>
  </message>
  <message>
   <source>Undo, as far back as you like</source>
   <translation>Deshacer, tan atrás como quieras</translation>
  </message>
  <message>
   <source>Usual keys</source>
   <translation>Teclas habituales</translation>
  </message>
 </context>
 <context>
  <name>HistoryLine</name>
  <message>
   <source>Delete run…</source>
   <translation>Eliminar ejecución…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>Juzgar los pines pendientes</translation>
  </message>
  <message>
   <source>Look up again by itself…</source>
   <translation>Volver a mirar sola…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>Show the run</source>
   <translation>Mostrar la ejecución</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Take out of the queue</source>
   <translation>Sacar de la cola</translation>
  </message>
  <message>
   <source>Undo on the account…</source>
   <translation>Deshacer en la cuenta…</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} más</translation>
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
   <translation>interrumpida en {kept} de {target}</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en marcha</translation>
  </message>
  <message>
   <source>waits for its turn</source>
   <translation>espera su turno</translation>
  </message>
  <message>
   <source>{word} at {kept} of {target}</source>
   <translation>{word} en {kept} de {target}</translation>
  </message>
 </context>
 <context>
  <name>HistoryTable</name>
  <message>
   <source>Earlier prompts</source>
   <translation>Peticiones anteriores</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Show all {n}</source>
   <translation>Mostrar los {n}</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>Mostrar menos</translation>
  </message>
 </context>
 <context>
  <name>HoursField</name>
  <message>
   <source>First hour</source>
   <translation>Primera hora</translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation>Última hora</translation>
  </message>
  <message>
   <source>o’clock</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>to</source>
   <translation>hasta</translation>
  </message>
  <message>
   <source>weekdays only</source>
   <translation>solo entre semana</translation>
  </message>
 </context>
 <context>
  <name>Housekeeping</name>
  <message>
   <source>Read the data anew</source>
   <translation>Leer los datos de nuevo</translation>
  </message>
 </context>
 <context>
  <name>ImportPart</name>
  <message>
   <source>A client</source>
   <translation>Un cliente</translation>
  </message>
  <message>
   <source>Accounts in the files are left out, for such files hold passwords.</source>
   <translation>Las cuentas de los archivos se omiten, porque esos archivos contienen contraseñas.</translation>
  </message>
  <message>
   <source>Answers of a client, data of the web version (*.json *.jsonl)</source>
   <translation>Respuestas de un cliente, datos de la versión web (*.json *.jsonl)</translation>
  </message>
  <message>
   <source>Could not be read: {count}</source>
   <translation>No se pudieron leer: {count}</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Leave mine</source>
   <translation>Dejar los míos</translation>
  </message>
  <message>
   <source>Nothing could be taken in.</source>
   <translation>No se pudo tomar nada.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Adoptar</translation>
  </message>
  <message>
   <source>The client's word is shown beside yours. It differs from the status here on this many pins: {count}. Take it over as your own verdict for these?</source>
   <translation>La palabra del cliente se muestra junto a la tuya. Difiere del estado de aquí en este número de pines: {count}. ¿La adoptas como tu propia decisión para ellos?</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>y {count} más</translation>
  </message>
  <message>
   <source>{client} about “{title}”: starred {stars}, vetoed {vetoes}</source>
   <translation>{client} sobre «{title}»: {stars} con estrella, {vetoes} con veto</translation>
  </message>
  <message>
   <source>“{title}”: {new} pins came in, {known} were here already</source>
   <translation>«{title}»: llegaron {new} pines, {known} ya estaban aquí</translation>
  </message>
 </context>
 <context>
  <name>ImportPresenter</name>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Take over the answers</source>
   <translation>Adoptar las respuestas</translation>
  </message>
 </context>
 <context>
  <name>KeyCap</name>
  <message>
   <source>Key {key}</source>
   <translation>Tecla {key}</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key</source>
   <translation>Pulsa una tecla</translation>
  </message>
  <message>
   <source>Press a key, or Esc to leave it as it is.</source>
   <translation>Pulsa una tecla, o Esc para dejarla como está.</translation>
  </message>
 </context>
 <context>
  <name>KeyRow</name>
  <message>
   <source>A key alone is wanted. With Ctrl, Alt or Meta it is the window's.</source>
   <translation>Se pide una sola tecla. Con Ctrl, Alt o Meta es de la ventana.</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>Clave de API</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>Otro servidor…</translation>
  </message>
  <message>
   <source>Change the key: {0}</source>
   <translation>Cambiar la tecla: {0}</translation>
  </message>
  <message>
   <source>Key for the picture check</source>
   <translation>Clave para revisar imágenes</translation>
  </message>
  <message>
   <source>New key: {0}</source>
   <translation>Tecla nueva: {0}</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>Guardar de todos modos</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>Probar de nuevo</translation>
  </message>
  <message>
   <source>Test and save</source>
   <translation>Probar y guardar</translation>
  </message>
  <message>
   <source>Usual key again: {0}</source>
   <translation>La tecla habitual otra vez: {0}</translation>
  </message>
  <message>
   <source>Usual key: {0}</source>
   <translation>Tecla habitual: {0}</translation>
  </message>
  <message>
   <source>paste it here</source>
   <translation>pégala aquí</translation>
  </message>
  <message>
   <source>{key} is taken: {what}. Give that another key first.</source>
   <translation>{key} está ocupada: {what}. Da antes otra tecla a eso.</translation>
  </message>
  <message>
   <source>{key} moves about and stays that.</source>
   <translation>{key} sirve para moverse y así queda.</translation>
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
   <translation>Hay una clave guardada en el llavero de este equipo.</translation>
  </message>
  <message>
   <source>A model looks at each picture. Its key says who pays.</source>
   <translation>Un modelo mira cada imagen. Su clave dice quién paga.</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>Preguntando al modelo…</translation>
  </message>
  <message>
   <source>For {server}. About {money} for {n} pictures; no run spends more than you allow.</source>
   <translation>Para {server}. Unos {money} por {n} imágenes; ninguna ejecución gasta más de lo que permites.</translation>
  </message>
  <message>
   <source>For {server}. What pictures cost there is not known here.</source>
   <translation>Para {server}. Aquí no se sabe cuánto cuestan las imágenes allí.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Guardar la clave</translation>
  </message>
  <message>
   <source>Kept in this computer's keyring.</source>
   <translation>Guardada en el llavero de este equipo.</translation>
  </message>
  <message>
   <source>Kept until Pinagent is closed, for there is no keyring: {why}.</source>
   <translation>Guardada hasta que se cierre Pinagent, porque no hay llavero: {why}.</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>Mirar la clave</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Probar la clave</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>Hay una clave solo para esta sesión.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>Escribe antes la clave.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>guardada en el llavero</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>guardada hasta que se cierre Pinagent</translation>
  </message>
  <message>
   <source>{server} needs no key.</source>
   <translation>{server} no necesita clave.</translation>
  </message>
  <message>
   <source>{why} Check it and test again, or save it anyway.</source>
   <translation>{why} Compruébala y prueba de nuevo, o guárdala de todos modos.</translation>
  </message>
  <message>
   <source>{why} Test again, or type another key.</source>
   <translation>{why} Prueba de nuevo, o escribe otra clave.</translation>
  </message>
 </context>
 <context>
  <name>LeaveQuestion</name>
  <message>
   <source>A run is going on</source>
   <translation>Hay una ejecución en marcha</translation>
  </message>
  <message>
   <source>A run is going on.</source>
   <translation>Hay una ejecución en marcha.</translation>
  </message>
  <message>
   <source>Keep running</source>
   <translation>Seguir en marcha</translation>
  </message>
  <message>
   <source>Pause and quit</source>
   <translation>Pausar y salir</translation>
  </message>
  <message>
   <source>Pause it and quit? Everything so far is kept, and it can be resumed.</source>
   <translation>¿Pausarla y salir? Todo lo hecho se conserva y se puede reanudar.</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>Archivos CSV (*.csv)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation>Exportar el libro de actos</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>What was done to {name}</source>
   <translation>Lo que se hizo en {name}</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>A qué</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
 </context>
 <context>
  <name>LedgerPresenter</name>
  <message>
   <source>Export the ledger</source>
   <translation>Exportar el libro de actos</translation>
  </message>
  <message>
   <source>One line is written to {file}.</source>
   <translation>Se escribió una línea en {file}.</translation>
  </message>
  <message>
   <source>Read the ledger</source>
   <translation>Leer el libro de actos</translation>
  </message>
  <message>
   <source>{n} lines are written to {file}.</source>
   <translation>Se escribieron {n} líneas en {file}.</translation>
  </message>
 </context>
 <context>
  <name>LeftOutChip</name>
  <message>
   <source>Press to list them</source>
   <translation>Pulsa para listarlos</translation>
  </message>
  <message>
   <source>{0}, left out; opens the list</source>
   <translation>{0}, omitidos; abre la lista</translation>
  </message>
 </context>
 <context>
  <name>LeftOutDialog</name>
  <message>
   <source>Copy the link</source>
   <translation>Copiar el enlace</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Leaving out costs nothing: no picture is fetched for it, none is judged.</source>
   <translation>Omitir no cuesta nada: no se trae ni se juzga ninguna imagen.</translation>
  </message>
  <message>
   <source>Left out while collecting</source>
   <translation>Omitido al recopilar</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>Enlace copiado</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Abrir en Pinterest</translation>
  </message>
  <message>
   <source>Why it was left out</source>
   <translation>Por qué se omitió</translation>
  </message>
 </context>
 <context>
  <name>LeftOutModel</name>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
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
   <translation>Sin nombre</translation>
  </message>
 </context>
 <context>
  <name>LimitFields</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source> pins</source>
   <translation> pines</translation>
  </message>
  <message>
   <source>Collect at most, in minutes</source>
   <translation>Recopilar como máximo, en minutos</translation>
  </message>
  <message>
   <source>Judge {n} first, then ask me</source>
   <translation>Juzgar {n} primero y luego preguntarme</translation>
  </message>
  <message>
   <source>Keep at most, in pins</source>
   <translation>Conservar como máximo, en pines</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>a cualquier hora</translation>
  </message>
 </context>
 <context>
  <name>LivePicture</name>
  <message>
   <source>Picture of the browser page</source>
   <translation>Imagen de la página del navegador</translation>
  </message>
  <message>
   <source>The page appears here.</source>
   <translation>La página aparece aquí.</translation>
  </message>
 </context>
 <context>
  <name>LogCard</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the log</source>
   <translation>Copiar el registro</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
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
   <translation>Pines</translation>
  </message>
 </context>
 <context>
  <name>Meter</name>
  <message>
   <source>of {limit}</source>
   <translation>de {limit}</translation>
  </message>
 </context>
 <context>
  <name>NoticeDialog</name>
  <message>
   <source>Accept and start</source>
   <translation>Aceptar y empezar</translation>
  </message>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>Lo entiendo y quiero usar mi propia cuenta.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>Lee esto una vez</translation>
  </message>
 </context>
 <context>
  <name>NoticeRow</name>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>Lo entiendo y quiero usar mi propia cuenta.</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>Lee esto una vez</translation>
  </message>
 </context>
 <context>
  <name>NoticeStep</name>
  <message>
   <source>Accepted, version {n}.</source>
   <translation>Aceptado, versión {n}.</translation>
  </message>
  <message>
   <source>It is asked for once, before the first run on Pinterest.</source>
   <translation>Se pregunta una vez, antes de la primera ejecución en Pinterest.</translation>
  </message>
 </context>
 <context>
  <name>NoticeText</name>
  <message>
   <source>Pinterest may limit or close an account that is used this way. The account is yours and so is the risk. Pinagent works slowly, shows every step and never solves a captcha.</source>
   <translation>Pinterest puede limitar o cerrar una cuenta que se usa así. La cuenta es tuya, y el riesgo también. Pinagent trabaja despacio, muestra cada paso y nunca resuelve un captcha.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation.</source>
   <translation>Las condiciones de Pinterest restringen la automatización.</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Everything so far is kept. Nothing was sent.</source>
   <translation>Todo lo hecho hasta ahora se conserva. No se envió nada.</translation>
  </message>
  <message>
   <source>Pinagent {version} is out.</source>
   <translation>Ha salido Pinagent {version}.</translation>
  </message>
  <message>
   <source>See the copies…</source>
   <translation>Ver las copias…</translation>
  </message>
  <message>
   <source>See the report…</source>
   <translation>Ver el informe…</translation>
  </message>
  <message>
   <source>See what is new…</source>
   <translation>Ver lo nuevo…</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>Pasó algo que Pinagent no esperaba.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>This version goes on working. Nothing is installed by itself.</source>
   <translation>Esta versión sigue funcionando. Nada se instala solo.</translation>
  </message>
  <message>
   <source>{account} is free. It begins when you say so.</source>
   <translation>{account} está libre. Empieza cuando tú lo digas.</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>«{title}» espera su turno.</translation>
  </message>
 </context>
 <context>
  <name>OfflineOrder</name>
  <message>
   <source>Offline pre-sort, not validation: learned from your decisions.</source>
   <translation>Preorden sin conexión, no es validación: aprendido de tus decisiones.</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation: titles and descriptions against the prompt. From 8 approved and 8 disqualified on it learns from you.</source>
   <translation>Preorden sin conexión, no es validación: títulos y descripciones frente a la petición. A partir de 8 aprobados y 8 descartados aprende de ti.</translation>
  </message>
  <message>
   <source>Pre-sort the pins</source>
   <translation>Preordenar los pines</translation>
  </message>
 </context>
 <context>
  <name>PendingCard</name>
  <message>
   <source>1 pin has no score yet</source>
   <translation>1 pin aún no tiene puntuación</translation>
  </message>
  <message>
   <source>Allow more for the whole run here, or more a day in the settings.</source>
   <translation>Permite más para toda la ejecución aquí, o más al día en los ajustes.</translation>
  </message>
  <message>
   <source>Judge them</source>
   <translation>Juzgarlos</translation>
  </message>
  <message>
   <source>Spend at most, for the whole run</source>
   <translation>Gastar como máximo, en toda la ejecución</translation>
  </message>
  <message>
   <source>{n} pins have no score yet</source>
   <translation>{n} pines aún no tienen puntuación</translation>
  </message>
 </context>
 <context>
  <name>PersonsWord</name>
  <message>
   <source>Keep the threshold</source>
   <translation>Guardar el umbral</translation>
  </message>
  <message>
   <source>Keep the verdict</source>
   <translation>Guardar la decisión</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>PictureButton</name>
  <message>
   <source>Go to {pin}</source>
   <translation>Ir a {pin}</translation>
  </message>
 </context>
 <context>
  <name>PinCard</name>
  <message>
   <source>no picture</source>
   <translation>sin imagen</translation>
  </message>
 </context>
 <context>
  <name>PinWords</name>
  <message numerus="yes">
   <source>%n near-duplicates</source>
   <translation>
    <numerusform>%n casi duplicados</numerusform>
    <numerusform>%n casi duplicados</numerusform>
   </translation>
  </message>
  <message>
   <source>1 near-duplicate</source>
   <translation>1 casi duplicado</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobado</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>Aprobado por ti</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>Descartado</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>Descartado por ti</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <source>Pending: in the queue</source>
   <translation>Pendiente: en la cola</translation>
  </message>
  <message>
   <source>Pending: no answer in time</source>
   <translation>Pendiente: sin respuesta a tiempo</translation>
  </message>
  <message>
   <source>Pending: no credit left</source>
   <translation>Pendiente: no queda crédito</translation>
  </message>
  <message>
   <source>Pending: no usable answer</source>
   <translation>Pendiente: sin respuesta útil</translation>
  </message>
  <message>
   <source>Pending: stopped before its turn</source>
   <translation>Pendiente: detenido antes de su turno</translation>
  </message>
  <message>
   <source>Pending: the budget is used</source>
   <translation>Pendiente: el presupuesto está gastado</translation>
  </message>
  <message>
   <source>Pending: the judge had a fault</source>
   <translation>Pendiente: el juez tuvo un fallo</translation>
  </message>
  <message>
   <source>Pending: the judge was too busy</source>
   <translation>Pendiente: el juez estaba demasiado ocupado</translation>
  </message>
  <message>
   <source>Pending: the key was not accepted</source>
   <translation>Pendiente: la clave no fue aceptada</translation>
  </message>
  <message>
   <source>Pending: the model declined</source>
   <translation>Pendiente: el modelo se negó</translation>
  </message>
  <message>
   <source>Pending: the model is gone</source>
   <translation>Pendiente: el modelo ya no existe</translation>
  </message>
  <message>
   <source>Pending: there is no key</source>
   <translation>Pendiente: no hay clave</translation>
  </message>
  <message>
   <source>Pending: unreadable picture</source>
   <translation>Pendiente: imagen ilegible</translation>
  </message>
  <message>
   <source>Set aside by you</source>
   <translation>Apartado por ti</translation>
  </message>
  <message>
   <source>Untitled pin</source>
   <translation>Pin sin título</translation>
  </message>
  <message>
   <source>a person in focus</source>
   <translation>una persona en primer plano</translation>
  </message>
  <message>
   <source>close</source>
   <translation>cerrar</translation>
  </message>
  <message>
   <source>collage</source>
   <translation>collage</translation>
  </message>
  <message>
   <source>could lead</source>
   <translation>podría abrir</translation>
  </message>
  <message>
   <source>loosely</source>
   <translation>vagamente</translation>
  </message>
  <message>
   <source>low quality</source>
   <translation>baja calidad</translation>
  </message>
  <message>
   <source>not a photo</source>
   <translation>no es una foto</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>en parte</translation>
  </message>
  <message>
   <source>product ad</source>
   <translation>anuncio de producto</translation>
  </message>
  <message>
   <source>screenshot</source>
   <translation>captura de pantalla</translation>
  </message>
  <message>
   <source>traces of AI</source>
   <translation>rastros de IA</translation>
  </message>
  <message>
   <source>unrelated</source>
   <translation>sin relación</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>marca de agua</translation>
  </message>
  <message>
   <source>words over the picture</source>
   <translation>palabras sobre la imagen</translation>
  </message>
  <message>
   <source>words that ask for a grade</source>
   <translation>palabras que piden una nota</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, score {2}</source>
   <translation>{0}, {1}, puntuación {2}</translation>
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
   <translation>Cada paso se puede saltar. Esta página está también en Ayuda.</translation>
  </message>
  <message>
   <source>Pictures that fit, found and sorted for you.</source>
   <translation>Imágenes que encajan, encontradas y ordenadas para ti.</translation>
  </message>
  <message>
   <source>You say what you look for. Pinagent looks through Pinterest with your account, judges each picture and shows you why. You have the last word.</source>
   <translation>Tú dices lo que buscas. Pinagent recorre Pinterest con tu cuenta, juzga cada imagen y te muestra por qué. La última palabra es tuya.</translation>
  </message>
 </context>
 <context>
  <name>PracticeRow</name>
  <message>
   <source>Pictures of the practice run</source>
   <translation>Imágenes de la práctica</translation>
  </message>
  <message>
   <source>Practice run</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Progress of the practice run</source>
   <translation>Progreso de la práctica</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>See the pins</source>
   <translation>Ver los pines</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Start a practice run</source>
   <translation>Empezar una práctica</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop the practice run</source>
   <translation>Detener la práctica</translation>
  </message>
 </context>
 <context>
  <name>PracticeStep</name>
  <message>
   <source>Done: {approved} approved, {disqualified} disqualified, {pending} pending.</source>
   <translation>Listo: {approved} aprobados, {disqualified} descartados, {pending} pendientes.</translation>
  </message>
  <message>
   <source>No AI looks at these pictures.</source>
   <translation>Ninguna IA mira estas imágenes.</translation>
  </message>
  <message>
   <source>No account, no key, no internet. No AI looks at these pictures.</source>
   <translation>Sin cuenta, sin clave, sin internet. Ninguna IA mira estas imágenes.</translation>
  </message>
  <message>
   <source>{reached} pins</source>
   <translation>{reached} pines</translation>
  </message>
 </context>
 <context>
  <name>PromptField</name>
  <message>
   <source>Say it as you would to a colleague. Plain words find more.</source>
   <translation>Dilo como a un colega. Las palabras sencillas encuentran más.</translation>
  </message>
  <message>
   <source>What are you looking for?</source>
   <translation>¿Qué buscas?</translation>
  </message>
  <message>
   <source>modern minimalist interior design</source>
   <translation>diseño interior minimalista moderno</translation>
  </message>
 </context>
 <context>
  <name>PromptForm</name>
  <message>
   <source>Choose an account.</source>
   <translation>Elige una cuenta.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>La petición necesita palabras que buscar, como máximo 500 caracteres.</translation>
  </message>
  <message>
   <source>Type what you are looking for first.</source>
   <translation>Escribe antes lo que buscas.</translation>
  </message>
  <message>
   <source>Your pictures are being looked at.</source>
   <translation>Se están mirando tus imágenes.</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>unos {cost}</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>unos {time}</translation>
  </message>
  <message>
   <source>alongside, {cost}</source>
   <translation>a la vez, {cost}</translation>
  </message>
  <message>
   <source>already signed in</source>
   <translation>sesión ya iniciada</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobados</translation>
  </message>
  <message>
   <source>in the browser, by you</source>
   <translation>en el navegador, por ti</translation>
  </message>
  <message>
   <source>no account yet</source>
   <translation>aún sin cuenta</translation>
  </message>
  <message>
   <source>of the {money} you allow</source>
   <translation>de los {money} que permites</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>pines</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>práctica</translation>
  </message>
  <message>
   <source>{account} is stopped. Look at it under Accounts.</source>
   <translation>{account} está detenida. Mírala en Cuentas.</translation>
  </message>
  <message>
   <source>{number} {word}, {time}</source>
   <translation>{number} {word}, {time}</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} h</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{saves} saves, {time}</source>
   <translation>{saves} pines, {time}</translation>
  </message>
 </context>
 <context>
  <name>PromptFormView</name>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Approve from a score of</source>
   <translation>Aprobar a partir de una puntuación de</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Como máximo</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>Evitar</translation>
  </message>
  <message>
   <source>First look</source>
   <translation>Primer vistazo</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>Como estas</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>Fijarse en esto en una imagen</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>Debe tener</translation>
  </message>
  <message>
   <source>Never spend more than</source>
   <translation>No gastar nunca más de</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>Mejor si tiene</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>No como estas</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>siempre lista</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobados</translation>
  </message>
  <message>
   <source>for this prompt</source>
   <translation>para esta petición</translation>
  </message>
  <message>
   <source>let more in</source>
   <translation>dejar entrar más</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>necesita iniciar sesión</translation>
  </message>
  <message>
   <source>only the best</source>
   <translation>solo los mejores</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>pines</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenida</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>espera</translation>
  </message>
 </context>
 <context>
  <name>PromptPane</name>
  <message>
   <source>What are you looking for?</source>
   <translation>¿Qué buscas?</translation>
  </message>
 </context>
 <context>
  <name>PromptPresenter</name>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>Change what you like before Start.</source>
   <translation>Cambia lo que quieras antes de Empezar.</translation>
  </message>
  <message>
   <source>Delete the run</source>
   <translation>Eliminar la ejecución</translation>
  </message>
  <message>
   <source>It cost {money}.</source>
   <translation>Costó {money}.</translation>
  </message>
  <message>
   <source>One text call to the model, far below a cent. Or write them yourself.</source>
   <translation>Una consulta de texto al modelo, muy por debajo de un céntimo. O escríbelos tú.</translation>
  </message>
  <message>
   <source>Practice: nothing leaves this computer, and no AI looks at pictures.</source>
   <translation>Práctica: nada sale de este equipo, y ninguna IA mira las imágenes.</translation>
  </message>
  <message>
   <source>Read earlier prompts</source>
   <translation>Leer las peticiones anteriores</translation>
  </message>
  <message>
   <source>Read what was taught</source>
   <translation>Leer lo enseñado</translation>
  </message>
  <message>
   <source>Saves go to a secret board in {account}. “Undo warm-up” removes them again.</source>
   <translation>Se guarda en un tablero secreto de {account}. «Deshacer calentamiento» lo retira.</translation>
  </message>
  <message>
   <source>Split the prompt</source>
   <translation>Dividir la petición</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>The practice judge proposes points, by the words alone.</source>
   <translation>El juez de práctica propone puntos, solo por las palabras.</translation>
  </message>
  <message>
   <source>{account} has a run going on. This one begins when its turn comes.</source>
   <translation>{account} tiene una ejecución en marcha. Esta empieza cuando llegue su turno.</translation>
  </message>
 </context>
 <context>
  <name>ProxyRow</name>
  <message>
   <source>Proxy password</source>
   <translation>Contraseña del proxy</translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation>Puerto del proxy</translation>
  </message>
  <message>
   <source>Proxy server</source>
   <translation>Servidor proxy</translation>
  </message>
  <message>
   <source>Proxy type</source>
   <translation>Tipo de proxy</translation>
  </message>
  <message>
   <source>Proxy user</source>
   <translation>Usuario del proxy</translation>
  </message>
  <message>
   <source>no proxy</source>
   <translation>sin proxy</translation>
  </message>
  <message>
   <source>password</source>
   <translation>contraseña</translation>
  </message>
  <message>
   <source>port</source>
   <translation>puerto</translation>
  </message>
  <message>
   <source>user, if it wants one</source>
   <translation>usuario, si quiere uno</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Fold the rail</source>
   <translation>Plegar la barra</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Latest prompts</source>
   <translation>Últimas peticiones</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>Peticiones</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Unfold the rail</source>
   <translation>Desplegar la barra</translation>
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>Add pictures…</source>
   <translation>Añadir imágenes…</translation>
  </message>
  <message>
   <source>Or drop picture files here</source>
   <translation>O suelta aquí archivos de imagen</translation>
  </message>
  <message>
   <source>{name}: add pictures</source>
   <translation>{name}: añadir imágenes</translation>
  </message>
 </context>
 <context>
  <name>ReferencePart</name>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
   <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif)</translation>
  </message>
 </context>
 <context>
  <name>ReferenceTile</name>
  <message>
   <source>Take “{name}” away</source>
   <translation>Quitar «{name}»</translation>
  </message>
  <message>
   <source>{name}, press to take away</source>
   <translation>{name}, pulsa para quitar</translation>
  </message>
 </context>
 <context>
  <name>ReferencesPresenter</name>
  <message>
   <source>Add reference pictures</source>
   <translation>Añadir imágenes de referencia</translation>
  </message>
 </context>
 <context>
  <name>RefreshDialog</name>
  <message>
   <source> in a row seen already</source>
   <translation> seguidos ya vistos</translation>
  </message>
  <message>
   <source> new pins at most</source>
   <translation> pines nuevos como máximo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Cada cuánto</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Look no more</source>
   <translation>No mirar más</translation>
  </message>
  <message>
   <source>Look up again by itself</source>
   <translation>Volver a mirar sola</translation>
  </message>
  <message>
   <source>Only pins that are not here yet are kept. It begins while Pinagent is open; what was missed meanwhile is looked up once.</source>
   <translation>Solo se conservan los pines que aún no están aquí. Empieza mientras Pinagent está abierto; lo que faltó se mira una vez.</translation>
  </message>
  <message>
   <source>Stop after</source>
   <translation>Detener tras</translation>
  </message>
 </context>
 <context>
  <name>RefreshPresenter</name>
  <message>
   <source>Keep the refresh</source>
   <translation>Guardar la actualización</translation>
  </message>
  <message>
   <source>Look up “{title}” again</source>
   <translation>Volver a mirar «{title}»</translation>
  </message>
  <message>
   <source>Read the refresh</source>
   <translation>Leer la actualización</translation>
  </message>
  <message>
   <source>Refresh prompts</source>
   <translation>Actualizar peticiones</translation>
  </message>
 </context>
 <context>
  <name>RefreshWords</name>
  <message>
   <source>every day</source>
   <translation>cada día</translation>
  </message>
  <message>
   <source>every four weeks</source>
   <translation>cada cuatro semanas</translation>
  </message>
  <message>
   <source>every two weeks</source>
   <translation>cada dos semanas</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>cada semana</translation>
  </message>
  <message>
   <source>{every}, next {when}</source>
   <translation>{every}, la próxima {when}</translation>
  </message>
 </context>
 <context>
  <name>RelevanceCurve</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>Qué bien encaja Más ideas</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>aún sin medir</translation>
  </message>
  <message>
   <source>round {round}: {value}</source>
   <translation>ronda {round}: {value}</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Bring data back</source>
   <translation>Recuperar datos</translation>
  </message>
  <message>
   <source>Bring this copy back</source>
   <translation>Recuperar esta copia</translation>
  </message>
  <message>
   <source>Bringing it back…</source>
   <translation>Recuperando…</translation>
  </message>
  <message>
   <source>Choose a copy</source>
   <translation>Elegir una copia</translation>
  </message>
  <message>
   <source>Earlier copies</source>
   <translation>Copias anteriores</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>De un archivo…</translation>
  </message>
  <message>
   <source>Keep the data of now</source>
   <translation>Conservar los datos actuales</translation>
  </message>
  <message>
   <source>Looking into the copy…</source>
   <translation>Mirando la copia…</translation>
  </message>
  <message>
   <source>No copy is chosen.</source>
   <translation>No hay ninguna copia elegida.</translation>
  </message>
  <message>
   <source>Pinagent keeps copies by the hour and by the day. Choose one to see what would be gone. The data of now is kept beside it, and what was done on your accounts stays counted.</source>
   <translation>Pinagent guarda copias por horas y por días. Elige una para ver qué se perdería. Los datos actuales se conservan al lado, y lo hecho en tus cuentas sigue contando.</translation>
  </message>
  <message>
   <source>There is no copy yet. You can choose a file.</source>
   <translation>Aún no hay ninguna copia. Puedes elegir un archivo.</translation>
  </message>
 </context>
 <context>
  <name>RestorePresenter</name>
  <message>
   <source> and {n} more</source>
   <translation> y {n} más</translation>
  </message>
  <message>
   <source>Bring data back</source>
   <translation>Recuperar datos</translation>
  </message>
  <message>
   <source>Look for copies</source>
   <translation>Buscar copias</translation>
  </message>
  <message>
   <source>Look into a copy</source>
   <translation>Mirar una copia</translation>
  </message>
  <message>
   <source>Nothing would be gone: this copy has everything there is now.</source>
   <translation>No se perdería nada: esta copia tiene todo lo que hay ahora.</translation>
  </message>
  <message>
   <source>The data before is kept as {file}.</source>
   <translation>Los datos de antes se conservan como {file}.</translation>
  </message>
  <message>
   <source>The earlier data is back.</source>
   <translation>Los datos anteriores han vuelto.</translation>
  </message>
  <message>
   <source>This would be gone: {parts}.</source>
   <translation>Esto se perdería: {parts}.</translation>
  </message>
  <message>
   <source>a file of yours</source>
   <translation>un archivo tuyo</translation>
  </message>
  <message>
   <source>before a newer version</source>
   <translation>antes de una versión más nueva</translation>
  </message>
  <message>
   <source>before data was brought back</source>
   <translation>antes de recuperar datos</translation>
  </message>
  <message>
   <source>daily copy</source>
   <translation>copia diaria</translation>
  </message>
  <message>
   <source>hourly copy</source>
   <translation>copia por horas</translation>
  </message>
  <message>
   <source>one pin</source>
   <translation>un pin</translation>
  </message>
  <message>
   <source>one prompt</source>
   <translation>una petición</translation>
  </message>
  <message>
   <source>one run</source>
   <translation>una ejecución</translation>
  </message>
  <message>
   <source>what changed since then about {n} other pins</source>
   <translation>lo que cambió desde entonces en otros {n} pines</translation>
  </message>
  <message>
   <source>{n} pins</source>
   <translation>{n} pines</translation>
  </message>
  <message>
   <source>{n} prompts</source>
   <translation>{n} peticiones</translation>
  </message>
  <message>
   <source>{n} runs</source>
   <translation>{n} ejecuciones</translation>
  </message>
 </context>
 <context>
  <name>ReviewFacts</name>
  <message numerus="yes">
   <source>%n near-duplicates lie here. Your word counts for all of them.</source>
   <translation>
    <numerusform>Aquí hay %n casi duplicados. Tu decisión vale para todos.</numerusform>
    <numerusform>Aquí hay %n casi duplicados. Tu decisión vale para todos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify them all</source>
   <translation>Descartarlos todos</translation>
  </message>
  <message>
   <source>Judge one by one</source>
   <translation>Juzgar uno por uno</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Abrir en Pinterest</translation>
  </message>
  <message>
   <source>Seen: {0}</source>
   <translation>Visto: {0}</translation>
  </message>
  <message>
   <source>{count} undecided pins come from {publisher}.</source>
   <translation>{count} pines no decididos vienen de {publisher}.</translation>
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
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Que decida la puntuación</translation>
  </message>
  <message>
   <source>all keys</source>
   <translation>todas las teclas</translation>
  </message>
  <message>
   <source>back to the grid</source>
   <translation>volver a la cuadrícula</translation>
  </message>
  <message>
   <source>closer</source>
   <translation>más cerca</translation>
  </message>
  <message>
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>deshacer</translation>
  </message>
 </context>
 <context>
  <name>ReviewKeys</name>
  <message>
   <source>Approve the pin</source>
   <translation>Aprobar el pin</translation>
  </message>
  <message>
   <source>Disqualify all pins from this source</source>
   <translation>Descartar todos los pines de esta fuente</translation>
  </message>
  <message>
   <source>Disqualify the pin</source>
   <translation>Descartar el pin</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Judge near-duplicates one by one</source>
   <translation>Juzgar los casi duplicados uno por uno</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>Que decida la puntuación</translation>
  </message>
  <message>
   <source>Look closer</source>
   <translation>Mirar más de cerca</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>Abrir en Pinterest</translation>
  </message>
  <message>
   <source>Review on the full screen</source>
   <translation>Revisar a pantalla completa</translation>
  </message>
  <message>
   <source>See the whole picture</source>
   <translation>Ver la imagen entera</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Mostrar todas las teclas</translation>
  </message>
  <message>
   <source>Show the detail of the pin</source>
   <translation>Mostrar el detalle del pin</translation>
  </message>
 </context>
 <context>
  <name>ReviewMarks</name>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} de {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPresenter</name>
  <message>
   <source>{status}, {count} left</source>
   <translation>{status}, quedan {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewStage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Picture: {title}</source>
   <translation>Imagen: {title}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>sin imagen</translation>
  </message>
 </context>
 <context>
  <name>ReviewSummary</name>
  <message numerus="yes">
   <source>All %n reviewed</source>
   <translation>
    <numerusform>Los %n están revisados</numerusform>
    <numerusform>Los %n están revisados</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to the grid</source>
   <translation>Volver a la cuadrícula</translation>
  </message>
  <message>
   <source>Ctrl+Z takes back the last word, and the one before it.</source>
   <translation>Ctrl+Z retira la última decisión, y la anterior a esa.</translation>
  </message>
  <message>
   <source>Reviewed to the end</source>
   <translation>Revisado hasta el final</translation>
  </message>
  <message numerus="yes">
   <source>in %n minutes, {0} a minute</source>
   <translation>
    <numerusform>en %n minutos, {0} por minuto</numerusform>
    <numerusform>en %n minutos, {0} por minuto</numerusform>
   </translation>
  </message>
  <message>
   <source>in less than a minute</source>
   <translation>en menos de un minuto</translation>
  </message>
  <message>
   <source>{0} approved by you</source>
   <translation>{0} aprobados por ti</translation>
  </message>
  <message>
   <source>{0} disqualified by you</source>
   <translation>{0} descartados por ti</translation>
  </message>
  <message>
   <source>{0} left to the score</source>
   <translation>{0} dejados a la puntuación</translation>
  </message>
 </context>
 <context>
  <name>ReviewWindow</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Review · {title}</source>
   <translation>Revisión · {title}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} de {count}</translation>
  </message>
 </context>
 <context>
  <name>RubricFields</name>
  <message>
   <source>Avoid</source>
   <translation>Evitar</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>Como estas</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>Fijarse en esto en una imagen</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>Debe tener</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>Mejor si tiene</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>No como estas</translation>
  </message>
  <message>
   <source>Split into points</source>
   <translation>Dividir en puntos</translation>
  </message>
 </context>
 <context>
  <name>RunBar</name>
  <message>
   <source>Open the run</source>
   <translation>Abrir la ejecución</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecución</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>New prompt</source>
   <translation>Petición nueva</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Undo warm-up</source>
   <translation>Deshacer calentamiento</translation>
  </message>
  <message>
   <source>{account}, started at {time}</source>
   <translation>{account}, empezada a las {time}</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Pinagent waits for you: “{title}”. Answer in the browser.</source>
   <translation>Pinagent te espera: «{title}». Responde en el navegador.</translation>
  </message>
  <message>
   <source>{n} approved for “{title}”</source>
   <translation>{n} aprobados para «{title}»</translation>
  </message>
  <message>
   <source>“{title}” has ended early</source>
   <translation>«{title}» terminó antes</translation>
  </message>
 </context>
 <context>
  <name>RunPresenter</name>
  <message>
   <source>Begin the next prompt</source>
   <translation>Empezar la próxima petición</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>Juzgar los pines pendientes</translation>
  </message>
  <message>
   <source>Look for more</source>
   <translation>Buscar más</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>Mostrar el navegador</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>Deshacer en la cuenta</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <source>Progress of the run</source>
   <translation>Progreso de la ejecución</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>La ejecución</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>, {n} known from earlier and free</source>
   <translation>, {n} ya conocidas y gratis</translation>
  </message>
  <message>
   <source>, {n} of them twice</source>
   <translation>, {n} de ellas dos veces</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Kept {kept}, left out nothing</source>
   <translation>Conservados {kept}, nada omitido</translation>
  </message>
  <message>
   <source>Kept {kept}, left out {out}:</source>
   <translation>Conservados {kept}, omitidos {out}:</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Pinterest asks for a code.</source>
   <translation>Pinterest pide un código.</translation>
  </message>
  <message>
   <source>Pinterest first asks some questions about you.</source>
   <translation>Pinterest hace antes algunas preguntas sobre ti.</translation>
  </message>
  <message>
   <source>Pinterest has blocked the account.</source>
   <translation>Pinterest ha bloqueado la cuenta.</translation>
  </message>
  <message>
   <source>Pinterest wants to know that it is you.</source>
   <translation>Pinterest quiere saber que eres tú.</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>Recopilación</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Sign in in the browser window.</source>
   <translation>Inicia sesión en la ventana del navegador.</translation>
  </message>
  <message>
   <source>Sign-in is not finished</source>
   <translation>El inicio de sesión no ha terminado</translation>
  </message>
  <message>
   <source>The account is blocked</source>
   <translation>La cuenta está bloqueada</translation>
  </message>
  <message>
   <source>The site asks about you</source>
   <translation>El sitio pregunta por ti</translation>
  </message>
  <message>
   <source>The site asks for a code</source>
   <translation>El sitio pide un código</translation>
  </message>
  <message>
   <source>The site asks who you are</source>
   <translation>El sitio pregunta quién eres</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Esperando</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Esperándote</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Calentamiento</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>quedan unos {n} min</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>completada</translation>
  </message>
  <message>
   <source>ended early</source>
   <translation>terminó antes</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <source>left out {n}</source>
   <translation>omitidos {n}</translation>
  </message>
  <message>
   <source>less than 1 min left</source>
   <translation>queda menos de 1 min</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>nothing is lost</source>
   <translation>no se pierde nada</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en marcha</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenida</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>esperando</translation>
  </message>
  <message>
   <source>waiting since {time}</source>
   <translation>esperando desde las {time}</translation>
  </message>
  <message>
   <source>{done} of {kept}</source>
   <translation>{done} de {kept}</translation>
  </message>
  <message>
   <source>{done} of {kept} validated</source>
   <translation>{done} de {kept} validados</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done} de {target}</translation>
  </message>
  <message>
   <source>{done} of {target} approved</source>
   <translation>{done} de {target} aprobados</translation>
  </message>
  <message>
   <source>{n} pictures looked at</source>
   <translation>{n} imágenes miradas</translation>
  </message>
  <message>
   <source>{n} tokens, price unknown</source>
   <translation>{n} tokens, precio desconocido</translation>
  </message>
  <message>
   <source>{reached} kept</source>
   <translation>{reached} conservados</translation>
  </message>
  <message>
   <source>{spent} of {budget}</source>
   <translation>{spent} de {budget}</translation>
  </message>
 </context>
 <context>
  <name>SampleCard</name>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Look at the spread, then go on</source>
   <translation>Mira el reparto y luego sigue</translation>
  </message>
  <message>
   <source>Nothing more is judged until then. Stop keeps what there is.</source>
   <translation>Hasta entonces no se juzga nada más. Detener conserva lo que hay.</translation>
  </message>
  <message>
   <source>Spread of the sample</source>
   <translation>Reparto de la muestra</translation>
  </message>
 </context>
 <context>
  <name>ScopeWords</name>
  <message>
   <source>All prompts</source>
   <translation>Todas las peticiones</translation>
  </message>
  <message>
   <source>Run of {when} · {kept} kept</source>
   <translation>Ejecución de {when} · {kept} conservados</translation>
  </message>
  <message>
   <source>This prompt, all runs</source>
   <translation>Esta petición, todas las ejecuciones</translation>
  </message>
  <message>
   <source>{prompt} · run of {when}</source>
   <translation>{prompt} · ejecución del {when}</translation>
  </message>
 </context>
 <context>
  <name>ScoreHistogram</name>
  <message>
   <source>Drag the line: what scores less fades</source>
   <translation>Arrastra la línea: lo que puntúa menos se atenúa</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>aprobados</translation>
  </message>
  <message>
   <source>at {score}</source>
   <translation>con {score}</translation>
  </message>
  <message>
   <source>{approved} of {total}</source>
   <translation>{approved} de {total}</translation>
  </message>
  <message>
   <source>{count} approved {at}</source>
   <translation>{count} aprobados {at}</translation>
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
   <translation>Mostrar {name}</translation>
  </message>
 </context>
 <context>
  <name>SettingChanges</name>
  <message numerus="yes">
   <source>%n settings are changed.</source>
   <translation>
    <numerusform>Se cambiaron %n ajustes.</numerusform>
    <numerusform>Se cambiaron %n ajustes.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 setting is changed.</source>
   <translation>Se cambió 1 ajuste.</translation>
  </message>
  <message>
   <source>Done again: {what}.</source>
   <translation>Hecho de nuevo: {what}.</translation>
  </message>
  <message>
   <source>Every setting has its default again.</source>
   <translation>Todos los ajustes vuelven a su valor inicial.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>Queda como estaba.</translation>
  </message>
  <message>
   <source>Taken back: {what}.</source>
   <translation>Retirado: {what}.</translation>
  </message>
  <message>
   <source>The settings are already as in {file}.</source>
   <translation>Los ajustes ya son como en {file}.</translation>
  </message>
  <message>
   <source>{name}: {value} again.</source>
   <translation>{name}: {value} otra vez.</translation>
  </message>
 </context>
 <context>
  <name>SettingField</name>
  <message>
   <source>Off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset {name} to {default}</source>
   <translation>Restablecer {name} a {default}</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message numerus="yes">
   <source>Give %n settings their defaults again?</source>
   <translation>
    <numerusform>¿Devolver %n ajustes a su valor inicial?</numerusform>
    <numerusform>¿Devolver %n ajustes a su valor inicial?</numerusform>
   </translation>
  </message>
  <message>
   <source>Give one setting its default again?</source>
   <translation>¿Devolver un ajuste a su valor inicial?</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas de los ajustes</translation>
  </message>
  <message numerus="yes">
   <source>Reset %n settings</source>
   <translation>
    <numerusform>Restablecer %n ajustes</numerusform>
    <numerusform>Restablecer %n ajustes</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>Restablecer todo…</translation>
  </message>
  <message>
   <source>Reset it</source>
   <translation>Restablecerlo</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>The environment names it for this start, so it stays so.</source>
   <translation>El entorno lo fija para esta sesión, así que queda así.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Deshacer: {what}</translation>
  </message>
 </context>
 <context>
  <name>SettingsHomePart</name>
  <message>
   <source>Bring data back…</source>
   <translation>Recuperar datos…</translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings</source>
   <translation>
    <numerusform>Cambiar %n ajustes</numerusform>
    <numerusform>Cambiar %n ajustes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings as the file says?</source>
   <translation>
    <numerusform>¿Cambiar %n ajustes como dice el archivo?</numerusform>
    <numerusform>¿Cambiar %n ajustes como dice el archivo?</numerusform>
   </translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message>
   <source>Change one setting as the file says?</source>
   <translation>¿Cambiar un ajuste como dice el archivo?</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <source>Data, browser profiles, settings and every key go. It is asked first.</source>
   <translation>Se van los datos, los perfiles de navegador, los ajustes y todas las claves. Antes se pregunta.</translation>
  </message>
  <message>
   <source>Earlier copies of the data, and what each of them lacks.</source>
   <translation>Copias anteriores de los datos, y lo que le falta a cada una.</translation>
  </message>
  <message>
   <source>Earlier data</source>
   <translation>Datos anteriores</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Exportar los ajustes</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>For another computer. {no_secrets}</source>
   <translation>Para otro equipo. {no_secrets}</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar ajustes</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Quitar todo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>Ajustes como archivo</translation>
  </message>
  <message>
   <source>Settings of Pinagent (*.json)</source>
   <translation>Ajustes de Pinagent (*.json)</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>Wipe everything…</source>
   <translation>Borrarlo todo…</translation>
  </message>
 </context>
 <context>
  <name>SettingsKeyPart</name>
  <message>
   <source>API key</source>
   <translation>Clave de API</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>Otro servidor</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>Preguntando al modelo…</translation>
  </message>
  <message>
   <source>Belongs in this computer's keyring, never in the settings file.</source>
   <translation>Su lugar es el llavero de este equipo, nunca el archivo de ajustes.</translation>
  </message>
  <message>
   <source>Choosing one fills in its address, and its model where one is known.</source>
   <translation>Al elegir uno se rellena su dirección, y su modelo si se conoce.</translation>
  </message>
  <message>
   <source>Keep and test</source>
   <translation>Guardar y probar</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Quitar la clave</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Stop testing</source>
   <translation>Detener la prueba</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
 </context>
 <context>
  <name>SettingsPages</name>
  <message>
   <source>Names, sentences and values are looked through.</source>
   <translation>Se buscan nombres, frases y valores.</translation>
  </message>
  <message>
   <source>No setting has “{query}” in it.</source>
   <translation>Ningún ajuste contiene «{query}».</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>Mostrar todos los ajustes</translation>
  </message>
 </context>
 <context>
  <name>SettingsPresenter</name>
  <message>
   <source>A key is kept in this computer's keyring.</source>
   <translation>Hay una clave guardada en el llavero de este equipo.</translation>
  </message>
  <message>
   <source>It is gone after this start, for there is no keyring: {why}.</source>
   <translation>Desaparece después de esta sesión, porque no hay llavero: {why}.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>Guardar la clave</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>Mirar la clave</translation>
  </message>
  <message>
   <source>No key yet. Practice needs none.</source>
   <translation>Aún no hay clave. La práctica no la necesita.</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>Quitar la clave</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>Probar la clave</translation>
  </message>
  <message>
   <source>The test was ended. Nothing was changed.</source>
   <translation>La prueba se terminó. No se cambió nada.</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>Hay una clave solo para esta sesión.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>Escribe antes la clave.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>guardada en el llavero</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>guardada hasta que se cierre Pinagent</translation>
  </message>
  <message>
   <source>no key yet</source>
   <translation>aún sin clave</translation>
  </message>
  <message>
   <source>{why}: a key is kept until Pinagent is closed.</source>
   <translation>{why}: una clave se guarda hasta que se cierre Pinagent.</translation>
  </message>
 </context>
 <context>
  <name>SettingsQuestion</name>
  <message>
   <source>Afterwards it can be taken back with Undo.</source>
   <translation>Después se puede retirar con Deshacer.</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Dejarlos</translation>
  </message>
 </context>
 <context>
  <name>ShellPresenter</name>
  <message>
   <source>Accounts</source>
   <translation>Cuentas</translation>
  </message>
  <message>
   <source>Answer in the browser window. Pinagent types and clicks nothing there, and goes on by itself when you are done.</source>
   <translation>Responde en la ventana del navegador. Pinagent no escribe ni pulsa nada allí y sigue solo cuando termines.</translation>
  </message>
  <message>
   <source>Everything up to there is kept.</source>
   <translation>Todo hasta ese punto se conserva.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galería</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>Petición nueva</translation>
  </message>
  <message>
   <source>Practice: no AI looked at these pictures</source>
   <translation>Práctica: ninguna IA miró estas imágenes</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Petición</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>Mostrar el navegador</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>{n} approved</source>
   <translation>{n} aprobados</translation>
  </message>
  <message>
   <source>“{title}” was {state}.</source>
   <translation>«{title}» quedó {state}.</translation>
  </message>
 </context>
 <context>
  <name>SimilarPins</name>
  <message>
   <source>Looks like this one</source>
   <translation>Se parecen a este</translation>
  </message>
 </context>
 <context>
  <name>SortAgain</name>
  <message>
   <source>Sort again · {count} new</source>
   <translation>Ordenar de nuevo · {count} nuevos</translation>
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Steps of the run</source>
   <translation>Pasos de la ejecución</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>por venir</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>esperando</translation>
  </message>
 </context>
 <context>
  <name>StartButton</name>
  <message>
   <source>Put the run in the queue</source>
   <translation>Poner la ejecución en la cola</translation>
  </message>
  <message>
   <source>Queue   Ctrl+Enter</source>
   <translation>A la cola   Ctrl+Intro</translation>
  </message>
  <message>
   <source>Start   Ctrl+Enter</source>
   <translation>Empezar   Ctrl+Intro</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>Empezar la ejecución</translation>
  </message>
 </context>
 <context>
  <name>StatusCounts</name>
  <message>
   <source>{approved} approved, {disqualified} disqualified, {pending} pending</source>
   <translation>{approved} aprobados, {disqualified} descartados, {pending} pendientes</translation>
  </message>
 </context>
 <context>
  <name>StepRow</name>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abrir</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>esperándote</translation>
  </message>
 </context>
 <context>
  <name>TakingOut</name>
  <message>
   <source>At most {n} pictures leave at once this way. Export takes any number.</source>
   <translation>Así salen como máximo {n} imágenes a la vez. Exportar admite cualquier número.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>There is no picture to take yet. The link can be copied.</source>
   <translation>Aún no hay imagen que llevarse. El enlace se puede copiar.</translation>
  </message>
 </context>
 <context>
  <name>TeachingPresenter</name>
  <message>
   <source>Judge the undecided again</source>
   <translation>Juzgar de nuevo los no decididos</translation>
  </message>
 </context>
 <context>
  <name>TeachingStrip</name>
  <message>
   <source>Learn from my decisions</source>
   <translation>Aprender de mis decisiones</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>The model is shown your newest six, in words.</source>
   <translation>Al modelo se le muestran tus seis más recientes, en palabras.</translation>
  </message>
 </context>
 <context>
  <name>TeachingWords</name>
  <message>
   <source>At {place} the score agrees with {then} of your {all} decisions, now {now}.</source>
   <translation>Con {place} la puntuación coincide con {then} de tus {all} decisiones; ahora, con {now}.</translation>
  </message>
  <message>
   <source>Judge the undecided pin again</source>
   <translation>Juzgar de nuevo el pin no decidido</translation>
  </message>
  <message>
   <source>Judge {n} undecided again</source>
   <translation>Juzgar de nuevo {n} no decididos</translation>
  </message>
  <message>
   <source>Lets in {in_then} of what you disqualified (now {in_now}), misses {out_then} of what you approved (now {out_now}).</source>
   <translation>Deja entrar {in_then} de lo que descartaste (ahora {in_now}) y se salta {out_then} de lo que aprobaste (ahora {out_now}).</translation>
  </message>
  <message>
   <source>Move to {place}</source>
   <translation>Mover a {place}</translation>
  </message>
  <message>
   <source>The judge learns from {least} approved and {least} disqualified on; so far {a} and {d}.</source>
   <translation>El juez aprende a partir de {least} aprobados y {least} descartados; hasta ahora {a} y {d}.</translation>
  </message>
  <message>
   <source>The score agrees with your decision.</source>
   <translation>La puntuación coincide con tu decisión.</translation>
  </message>
  <message>
   <source>The score agrees with {same} of your {all} decisions.</source>
   <translation>La puntuación coincide con {same} de tus {all} decisiones.</translation>
  </message>
  <message>
   <source>The score differs from your decision.</source>
   <translation>La puntuación difiere de tu decisión.</translation>
  </message>
  <message>
   <source>about {money}</source>
   <translation>unos {money}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>gratis</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>TraitChip</name>
  <message>
   <source>Press to hide them</source>
   <translation>Pulsa para ocultarlos</translation>
  </message>
  <message>
   <source>Press to show them</source>
   <translation>Pulsa para mostrarlos</translation>
  </message>
  <message>
   <source>{0}, hidden</source>
   <translation>{0}, ocultos</translation>
  </message>
  <message>
   <source>{0}, shown</source>
   <translation>{0}, mostrados</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Delete the board</source>
   <translation>Eliminar el tablero</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <translation>Conservar todo</translation>
  </message>
  <message>
   <source>Looking at the board on the site…</source>
   <translation>Mirando el tablero en el sitio…</translation>
  </message>
  <message>
   <source>No saved pin of this run is left there.</source>
   <translation>No queda allí ningún pin guardado por esta ejecución.</translation>
  </message>
  <message>
   <source>Stop the run first.</source>
   <translation>Antes detén la ejecución.</translation>
  </message>
  <message>
   <source>Take one saved pin off</source>
   <translation>Retirar un pin guardado</translation>
  </message>
  <message>
   <source>Take the saved pins off the board</source>
   <translation>Retirar del tablero los pines guardados</translation>
  </message>
  <message>
   <source>Take them off</source>
   <translation>Retirarlos</translation>
  </message>
  <message>
   <source>Take {n} saved pins off</source>
   <translation>Retirar {n} pines guardados</translation>
  </message>
  <message>
   <source>The board “{name}” and everything else on it stay.</source>
   <translation>El tablero «{name}» y todo lo demás que contiene se quedan.</translation>
  </message>
  <message>
   <source>The pins in the gallery stay as they are.</source>
   <translation>Los pines de la galería quedan como están.</translation>
  </message>
  <message>
   <source>This run has no board on the account.</source>
   <translation>Esta ejecución no tiene tablero en la cuenta.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>Deshacer en la cuenta</translation>
  </message>
  <message>
   <source>“{name}” was made by this run. What is on it is shown before it goes.</source>
   <translation>«{name}» lo creó esta ejecución. Lo que contiene se muestra antes de que se vaya.</translation>
  </message>
  <message>
   <source>“{name}” was there before this run, so Pinagent does not delete it. You can do so on Pinterest.</source>
   <translation>«{name}» estaba antes de esta ejecución, así que Pinagent no lo elimina. Puedes hacerlo en Pinterest.</translation>
  </message>
 </context>
 <context>
  <name>UndoPresenter</name>
  <message>
   <source>Look at the board</source>
   <translation>Mirar el tablero</translation>
  </message>
  <message>
   <source>Read what can be undone</source>
   <translation>Leer lo que se puede deshacer</translation>
  </message>
 </context>
 <context>
  <name>UpdateTeller</name>
  <message>
   <source>Look for a newer version</source>
   <translation>Buscar una versión más nueva</translation>
  </message>
 </context>
 <context>
  <name>VerdictButton</name>
  <message>
   <source>{verb} (key {key})</source>
   <translation>{verb} (tecla {key})</translation>
  </message>
 </context>
 <context>
  <name>WallMenu</name>
  <message>
   <source>A to Z</source>
   <translation>De la A a la Z</translation>
  </message>
  <message>
   <source>Clearest first</source>
   <translation>Los más claros primero</translation>
  </message>
  <message>
   <source>Closest calls first</source>
   <translation>Los más dudosos primero</translation>
  </message>
  <message>
   <source>First ones first</source>
   <translation>Los primeros primero</translation>
  </message>
  <message>
   <source>Greys, then violet to red</source>
   <translation>Grises, luego de violeta a rojo</translation>
  </message>
  <message>
   <source>Highest first</source>
   <translation>Los más altos primero</translation>
  </message>
  <message>
   <source>Last ones first</source>
   <translation>Los últimos primero</translation>
  </message>
  <message>
   <source>Least likely first</source>
   <translation>Los menos probables primero</translation>
  </message>
  <message>
   <source>Likeliest first</source>
   <translation>Los más probables primero</translation>
  </message>
  <message>
   <source>Lowest first</source>
   <translation>Los más bajos primero</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Los más nuevos primero</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation</source>
   <translation>Preorden sin conexión, no es validación</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Los más antiguos primero</translation>
  </message>
  <message>
   <source>Red to violet, then greys</source>
   <translation>De rojo a violeta, luego grises</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>Tamaño de las imágenes</translation>
  </message>
  <message>
   <source>Sort by arrival</source>
   <translation>Ordenar por llegada</translation>
  </message>
  <message>
   <source>Sort by colour</source>
   <translation>Ordenar por color</translation>
  </message>
  <message>
   <source>Sort by date</source>
   <translation>Ordenar por fecha</translation>
  </message>
  <message>
   <source>Sort by doubt</source>
   <translation>Ordenar por duda</translation>
  </message>
  <message>
   <source>Sort by score</source>
   <translation>Ordenar por puntuación</translation>
  </message>
  <message>
   <source>Sort by title</source>
   <translation>Ordenar por título</translation>
  </message>
  <message>
   <source>Z to A</source>
   <translation>De la Z a la A</translation>
  </message>
 </context>
 <context>
  <name>WipeDialog</name>
  <message>
   <source>Keep everything</source>
   <translation>Conservar todo</translation>
  </message>
  <message>
   <source>Removing everything…</source>
   <translation>Quitando todo…</translation>
  </message>
  <message>
   <source>Type {word} to go on</source>
   <translation>Escribe {word} para seguir</translation>
  </message>
  <message>
   <source>Wipe everything</source>
   <translation>Borrarlo todo</translation>
  </message>
  <message>
   <source>Wipe everything and quit</source>
   <translation>Borrarlo todo y salir</translation>
  </message>
 </context>
</TS>
