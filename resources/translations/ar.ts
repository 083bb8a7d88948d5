<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AccountDetail</name>
  <message>
   <source>A browser window opens on Pinterest. You sign in there once; it is remembered.</source>
   <translation>تُفتح نافذة متصفح على Pinterest. تسجّل الدخول فيها مرة واحدة ويُحفظ ذلك.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>المتصفح</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Fresh profile…</source>
   <translation>ملف جديد…</translation>
  </message>
  <message>
   <source>How</source>
   <translation>كيف</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>أسجّل الدخول بنفسي في المتصفح</translation>
  </message>
  <message>
   <source>Leave it as it is unless your company asks for another.</source>
   <translation>اتركه كما هو ما لم تطلب شركتك غيره.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>يكتب Pinagent كلمة المرور عني</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>الوكيل</translation>
  </message>
  <message>
   <source>Remove account…</source>
   <translation>إزالة الحساب…</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>تسجيل الدخول…</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>معرّف المتصفح</translation>
  </message>
  <message>
   <source>Working in the browser…</source>
   <translation>العمل جارٍ في المتصفح…</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>محفوظ في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>takes its browser profile, cookies and passwords away</source>
   <translation>يأخذ معه ملف متصفحه وملفات الارتباط وكلمات المرور</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>معرّف المتصفح نفسه</translation>
  </message>
  <message>
   <source>where the browser does not start any more; the old one is moved aside</source>
   <translation>حين لا يبدأ المتصفح بعدُ؛ يُنحّى القديم جانبًا</translation>
  </message>
 </context>
 <context>
  <name>AccountLedgerPart</name>
  <message>
   <source>Show all…</source>
   <translation>إظهار الكل…</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>ما فُعل</translation>
  </message>
 </context>
 <context>
  <name>AccountRow</name>
  <message>
   <source>Sign in…</source>
   <translation>تسجيل الدخول…</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>اسم المستخدم أو البريد</translation>
  </message>
  <message>
   <source>Your Pinterest account</source>
   <translation>حسابك على Pinterest</translation>
  </message>
  <message>
   <source>username or e-mail, as you sign in there</source>
   <translation>اسم المستخدم أو البريد، كما تسجّل الدخول هناك</translation>
  </message>
 </context>
 <context>
  <name>AccountRuns</name>
  <message>
   <source>Last runs</source>
   <translation>آخر التشغيلات</translation>
  </message>
 </context>
 <context>
  <name>AccountStep</name>
  <message>
   <source>A browser window is open. Sign in there; Pinagent goes on by itself.</source>
   <translation>نافذة متصفح مفتوحة. سجّل الدخول فيها، ويتابع Pinagent من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>Opens Pinterest in a browser window. You sign in there yourself.</source>
   <translation>يفتح Pinterest في نافذة متصفح. وتسجّل الدخول هناك بنفسك.</translation>
  </message>
  <message>
   <source>Type the name or e-mail with which you sign in.</source>
   <translation>اكتب الاسم أو البريد الذي تسجّل به الدخول.</translation>
  </message>
  <message>
   <source>{name} is signed in.</source>
   <translation>سجّل {name} الدخول.</translation>
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
   <translation>لوحات {when}</translation>
  </message>
  <message>
   <source>Its browser profile, cookies and passwords go from this computer. The pins it collected stay, and nothing changes on Pinterest.</source>
   <translation>يذهب ملف متصفحه وملفات الارتباط وكلمات المرور من هذا الحاسوب. تبقى الدبابيس التي جمعها، ولا يتغير شيء على Pinterest.</translation>
  </message>
  <message>
   <source>Saves {when}</source>
   <translation>عمليات الحفظ {when}</translation>
  </message>
  <message>
   <source>The old profile is moved aside, nothing of it is deleted. You sign in once more; pins and passwords stay.</source>
   <translation>يُنحّى الملف القديم جانبًا ولا يُحذف منه شيء. تسجّل الدخول مرة أخرى؛ وتبقى الدبابيس وكلمات المرور.</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>جاهز دائمًا</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>فُحص {when}</translation>
  </message>
  <message>
   <source>last run {when}, {n} pins</source>
   <translation>آخر تشغيل {when}، {n} دبوس</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>يحتاج تسجيل دخول</translation>
  </message>
  <message>
   <source>no account, no key, no AI</source>
   <translation>لا حساب ولا مفتاح ولا ذكاء اصطناعي</translation>
  </message>
  <message>
   <source>no run yet</source>
   <translation>لا تشغيل بعد</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>موقوف</translation>
  </message>
  <message>
   <source>used up; the next one {when}</source>
   <translation>استُنفد؛ التالي {when}</translation>
  </message>
  <message>
   <source>waits until {when}</source>
   <translation>ينتظر حتى {when}</translation>
  </message>
 </context>
 <context>
  <name>AccountsPane</name>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Add account…</source>
   <translation>إضافة حساب…</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>أضف حساباتك أنت فقط. تُحفظ كلمات المرور في سلسلة مفاتيح هذا الحاسوب ولا مكان غيرها.</translation>
  </message>
  <message>
   <source>Begin a fresh browser profile for {name}?</source>
   <translation>هل نبدأ ملف متصفح جديدًا لـ {name}؟</translation>
  </message>
  <message>
   <source>Begin afresh</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>Fresh browser profile</source>
   <translation>ملف متصفح جديد</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <source>Remove account</source>
   <translation>إزالة الحساب</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>إزالة {name}</translation>
  </message>
  <message>
   <source>Remove {name} from this computer?</source>
   <translation>هل نزيل {name} من هذا الحاسوب؟</translation>
  </message>
 </context>
 <context>
  <name>AccountsPresenter</name>
  <message>
   <source>Add the account</source>
   <translation>إضافة الحساب</translation>
  </message>
  <message>
   <source>Begin a fresh profile</source>
   <translation>بدء ملف جديد</translation>
  </message>
  <message>
   <source>Change the account</source>
   <translation>تغيير الحساب</translation>
  </message>
  <message>
   <source>Check the account</source>
   <translation>فحص الحساب</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>حُفظ.</translation>
  </message>
  <message>
   <source>Read the accounts</source>
   <translation>قراءة الحسابات</translation>
  </message>
  <message>
   <source>Read the limits</source>
   <translation>قراءة الحدود</translation>
  </message>
  <message>
   <source>Remove the account</source>
   <translation>إزالة الحساب</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Sign in once more. The old profile lies in {folder}.</source>
   <translation>سجّل الدخول مرة أخرى. الملف القديم في {folder}.</translation>
  </message>
  <message>
   <source>Signed in as {name}.</source>
   <translation>سُجّل الدخول باسم {name}.</translation>
  </message>
  <message>
   <source>There was no browser profile yet.</source>
   <translation>لم يكن هناك ملف متصفح بعد.</translation>
  </message>
  <message>
   <source>{name} is added. Sign in once, then it is ready.</source>
   <translation>أُضيف {name}. سجّل الدخول مرة، ثم يصير جاهزًا.</translation>
  </message>
  <message>
   <source>{name} is removed. Its pins stay.</source>
   <translation>أُزيل {name}. وتبقى دبابيسه.</translation>
  </message>
 </context>
 <context>
  <name>AddAccountDialog</name>
  <message>
   <source>Add account</source>
   <translation>إضافة حساب</translation>
  </message>
  <message>
   <source>Add only accounts that are yours. Passwords are kept in this computer's keyring, nowhere else.</source>
   <translation>أضف حساباتك أنت فقط. تُحفظ كلمات المرور في سلسلة مفاتيح هذا الحاسوب ولا مكان غيرها.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>I sign in myself in the browser</source>
   <translation>أسجّل الدخول بنفسي في المتصفح</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <source>Pinagent types the password for me</source>
   <translation>يكتب Pinagent كلمة المرور عني</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>الوكيل</translation>
  </message>
  <message>
   <source>Sign-in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>User agent</source>
   <translation>معرّف المتصفح</translation>
  </message>
  <message>
   <source>Username or e-mail</source>
   <translation>اسم المستخدم أو البريد</translation>
  </message>
  <message>
   <source>as you sign in on Pinterest</source>
   <translation>كما تسجّل الدخول على Pinterest</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>محفوظ في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>the browser's own</source>
   <translation>معرّف المتصفح نفسه</translation>
  </message>
 </context>
 <context>
  <name>Application</name>
  <message>
   <source> It does not take {0}, so that is left out.</source>
   <translation> لا يقبل {0}، فيُترك ذلك.</translation>
  </message>
  <message>
   <source>, Monday to Friday</source>
   <translation>، من الاثنين إلى الجمعة</translation>
  </message>
  <message>
   <source>, from {0} to {1}</source>
   <translation>، من {0} إلى {1}</translation>
  </message>
  <message>
   <source>, {0} by you or by other runs</source>
   <translation>، و{0} منك أو من تشغيلات أخرى</translation>
  </message>
  <message>
   <source>1 pin</source>
   <translation>دبوس واحد</translation>
  </message>
  <message>
   <source>1 saved pin is</source>
   <translation>دبوس محفوظ واحد</translation>
  </message>
  <message>
   <source>A limit is reached: {detail}.</source>
   <translation>بُلغ حد: {detail}.</translation>
  </message>
  <message>
   <source>A pin</source>
   <translation>دبوس</translation>
  </message>
  <message>
   <source>A pin without a title</source>
   <translation>دبوس بلا عنوان</translation>
  </message>
  <message>
   <source>Add credit at the provider, or choose another one.</source>
   <translation>أضف رصيدًا عند المزوّد، أو اختر غيره.</translation>
  </message>
  <message>
   <source>Add credit there.</source>
   <translation>أضف رصيدًا هناك.</translation>
  </message>
  <message>
   <source>Add it with: pinagent-desktop accounts add {account}</source>
   <translation>أضفه بـ: pinagent-desktop accounts add {account}</translation>
  </message>
  <message>
   <source>Address of its API</source>
   <translation>عنوان واجهته</translation>
  </message>
  <message>
   <source>Address of the model's API. A key belongs to its address.</source>
   <translation>عنوان واجهة النموذج. والمفتاح يتبع عنوانه.</translation>
  </message>
  <message>
   <source>All {0} saves are done</source>
   <translation>تمت عمليات الحفظ كلها وعددها {0}</translation>
  </message>
  <message>
   <source>Allow more a day in the settings.</source>
   <translation>اسمح بالمزيد في اليوم من الإعدادات.</translation>
  </message>
  <message>
   <source>Answer in the browser window, then resume the run.</source>
   <translation>أجب في نافذة المتصفح، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Answer them in the browser window, then resume the run.</source>
   <translation>أجب عنها في نافذة المتصفح، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>As root the browser runs without its sandbox, so only a practice site may be opened.</source>
   <translation>يعمل المتصفح بصلاحية root بلا عزل، فلا يُفتح إلا موقع تمرين.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>كما في النظام</translation>
  </message>
  <message>
   <source>Ask for fewer pins, remove runs that are not needed, or set store_engine to neosqlite.</source>
   <translation>اطلب دبابيس أقل، أو أزل تشغيلات لا تحتاجها، أو اجعل store_engine على neosqlite.</translation>
  </message>
  <message>
   <source>Ask once a day whether there is a newer Pinagent. Nothing about you is sent, and nothing is installed.</source>
   <translation>السؤال مرة في اليوم هل هناك Pinagent أحدث. لا يُرسل شيء عنك، ولا يُثبّت شيء.</translation>
  </message>
  <message>
   <source>Browser</source>
   <translation>المتصفح</translation>
  </message>
  <message>
   <source>Budget of a day</source>
   <translation>ميزانية اليوم</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>ميزانية التشغيل</translation>
  </message>
  <message>
   <source>Check the address and the internet connection, or download the file and name it.</source>
   <translation>افحص العنوان واتصال الإنترنت، أو نزّل الملف وسمّه.</translation>
  </message>
  <message>
   <source>Check the address in the settings, and whether the server runs; then try again.</source>
   <translation>افحص العنوان في الإعدادات وأن الخادم يعمل؛ ثم حاول ثانية.</translation>
  </message>
  <message>
   <source>Check the date of this computer.</source>
   <translation>افحص تاريخ هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Check the folder and its disk.</source>
   <translation>افحص المجلد وقرصه.</translation>
  </message>
  <message>
   <source>Check the internet connection and the address, then resume the run.</source>
   <translation>افحص اتصال الإنترنت والعنوان، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Check the internet connection, then resume the run.</source>
   <translation>افحص اتصال الإنترنت، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Check the key, then judge the pending ones.</source>
   <translation>افحص المفتاح، ثم احكم على المعلّقة.</translation>
  </message>
  <message>
   <source>Check the name of the file, or give an https address.</source>
   <translation>افحص اسم الملف، أو أعط عنوان https.</translation>
  </message>
  <message>
   <source>Check the name or the address.</source>
   <translation>افحص الاسم أو العنوان.</translation>
  </message>
  <message>
   <source>Check the proxy and its password, then resume the run. Nothing went past the proxy.</source>
   <translation>افحص الوكيل وكلمة مروره، ثم استأنف التشغيل. لم يمر شيء خارج الوكيل.</translation>
  </message>
  <message>
   <source>Check the words and try again.</source>
   <translation>افحص الكلمات وحاول ثانية.</translation>
  </message>
  <message>
   <source>Check your e-mail and the account in your own browser. When it works again, check the account in Pinagent; until then no run starts.</source>
   <translation>افحص بريدك والحساب في متصفحك. حين يعمل ثانية افحص الحساب في Pinagent؛ ولا يبدأ تشغيل قبل ذلك.</translation>
  </message>
  <message>
   <source>Check your e-mail, reset the password in your own browser, then check the account in Pinagent; until then no run starts.</source>
   <translation>افحص بريدك، وأعد ضبط كلمة المرور في متصفحك، ثم افحص الحساب في Pinagent؛ ولا يبدأ تشغيل قبل ذلك.</translation>
  </message>
  <message>
   <source>Choose a folder that is there and that you may write to, on a disk with room.</source>
   <translation>اختر مجلدًا موجودًا يُسمح لك بالكتابة فيه، على قرص فيه متسع.</translation>
  </message>
  <message>
   <source>Choose a model in the settings that looks at pictures.</source>
   <translation>اختر في الإعدادات نموذجًا ينظر إلى الصور.</translation>
  </message>
  <message>
   <source>Choose another folder with PINAGENT_HOME, or allow writing there.</source>
   <translation>اختر مجلدًا آخر بـ PINAGENT_HOME، أو اسمح بالكتابة هناك.</translation>
  </message>
  <message>
   <source>Choose another model in the settings.</source>
   <translation>اختر نموذجًا آخر في الإعدادات.</translation>
  </message>
  <message>
   <source>Choose other pictures (JPEG, PNG, WebP or GIF), and start the prompt with them.</source>
   <translation>اختر صورًا أخرى (JPEG أو PNG أو WebP أو GIF) وابدأ الطلب بها.</translation>
  </message>
  <message>
   <source>Close the browser that has it open, then resume the run. Or begin a fresh profile, under Accounts or by: pinagent-desktop accounts fresh-profile {username}</source>
   <translation>أغلق المتصفح الذي يفتحه، ثم استأنف التشغيل. أو ابدأ ملفًا جديدًا، من الحسابات أو بـ: pinagent-desktop accounts fresh-profile {username}</translation>
  </message>
  <message>
   <source>Collecting is over: the money you allow is used.</source>
   <translation>انتهى الجمع: نفد المال الذي تسمح به.</translation>
  </message>
  <message>
   <source>Collecting is over: the site shows no more. {0} are kept.</source>
   <translation>انتهى الجمع: لا يعرض الموقع المزيد. أُبقي {0}.</translation>
  </message>
  <message>
   <source>Collecting is over: the {0} that you allow are used.</source>
   <translation>انتهى الجمع: انقضت {0} التي تسمح بها.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} are approved, as you asked.</source>
   <translation>انتهى الجمع: {0} مقبولة كما طلبت.</translation>
  </message>
  <message>
   <source>Collecting is over: {0} in a row are here already.</source>
   <translation>انتهى الجمع: {0} متتالية موجودة هنا من قبل.</translation>
  </message>
  <message>
   <source>Collecting is over: {0}.</source>
   <translation>انتهى الجمع: {0}.</translation>
  </message>
  <message>
   <source>Correct the address. User and password go into fields of their own.</source>
   <translation>صحّح العنوان. للمستخدم وكلمة المرور حقول خاصة.</translation>
  </message>
  <message>
   <source>Correct the file, or write it anew where it comes from.</source>
   <translation>صحّح الملف، أو اكتبه من جديد حيث يأتي.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Data is kept in</source>
   <translation>تُحفظ البيانات في</translation>
  </message>
  <message>
   <source>Delete it on Pinterest yourself if it is to go.</source>
   <translation>احذفها بنفسك على Pinterest إن كان عليها أن تذهب.</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Disk full.</source>
   <translation>القرص ممتلئ.</translation>
  </message>
  <message>
   <source>Does not work: {0}.</source>
   <translation>لا يعمل: {0}.</translation>
  </message>
  <message>
   <source>Done in {0}: {1}. {2}.</source>
   <translation>تم في {0}: {1}. {2}.</translation>
  </message>
  <message>
   <source>Eagle did not take the pictures. Your pins are as they were.</source>
   <translation>لم يأخذ Eagle الصور. دبابيسك كما كانت.</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>انتهى مبكرًا</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter a key for this address in the settings. Practice needs none.</source>
   <translation>أدخل في الإعدادات مفتاحًا لهذا العنوان. التمرين لا يحتاجه.</translation>
  </message>
  <message>
   <source>Enter a key in the settings, then judge them again.</source>
   <translation>أدخل مفتاحًا في الإعدادات، ثم احكم عليها ثانية.</translation>
  </message>
  <message>
   <source>Enter the code in the browser window, then resume the run.</source>
   <translation>أدخل الرمز في نافذة المتصفح، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Everything so far is kept. Try again; if it happens twice, send the log.</source>
   <translation>كل ما تم محفوظ. حاول ثانية؛ وإن حدث مرتين فأرسل السجل.</translation>
  </message>
  <message>
   <source>Explains in</source>
   <translation>يشرح بـ</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>مجانًا</translation>
  </message>
  <message>
   <source>Free at least 200 MB, then resume the run.</source>
   <translation>أفرغ 200 MB على الأقل، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>عام</translation>
  </message>
  <message>
   <source>Get the file again from where Pinagent's makers publish it.</source>
   <translation>احصل على الملف ثانية من حيث ينشره صانعو Pinagent.</translation>
  </message>
  <message>
   <source>Give an address that begins with https://, or download the file and name it.</source>
   <translation>أعط عنوانًا يبدأ بـ https:// أو نزّل الملف وسمّه.</translation>
  </message>
  <message>
   <source>Give an https address that needs no such detour.</source>
   <translation>أعط عنوان https لا يحتاج هذا الالتفاف.</translation>
  </message>
  <message>
   <source>Go on then. Everything so far is kept.</source>
   <translation>تابع حينئذ. كل ما تم محفوظ.</translation>
  </message>
  <message>
   <source>Goes on at {0}: the account acts from {1} to {2} o’clock{3}.</source>
   <translation>يتابع عند {0}: يعمل الحساب من {1} إلى {2}{3}.</translation>
  </message>
  <message>
   <source>Goes on in {0} seconds: careful pace.</source>
   <translation>يتابع خلال {0} ثانية: وتيرة حذرة.</translation>
  </message>
  <message>
   <source>Hours on Pinterest</source>
   <translation>الساعات على Pinterest</translation>
  </message>
  <message>
   <source>Install Chrome, Edge or Chromium, name one in PINAGENT_BROWSER, or download one by: pinagent-desktop browser download</source>
   <translation>ثبّت Chrome أو Edge أو Chromium، أو سمّ واحدًا في PINAGENT_BROWSER، أو نزّل واحدًا بـ: pinagent-desktop browser download</translation>
  </message>
  <message>
   <source>Install Pinagent again.</source>
   <translation>ثبّت Pinagent ثانية.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent if its makers have changed their key; else do not trust it.</source>
   <translation>ثبّت Pinagent أحدث إن كان صانعوه غيّروا مفتاحهم؛ وإلا فلا تثق به.</translation>
  </message>
  <message>
   <source>Install a newer Pinagent, then the site data again.</source>
   <translation>ثبّت Pinagent أحدث، ثم بيانات الموقع ثانية.</translation>
  </message>
  <message>
   <source>Install it again, or clear up with: pinagent-desktop site rollback</source>
   <translation>ثبّتها ثانية، أو نظّف بـ: pinagent-desktop site rollback</translation>
  </message>
  <message>
   <source>Install the newer version again.</source>
   <translation>ثبّت الإصدار الأحدث ثانية.</translation>
  </message>
  <message>
   <source>Install the newer version here too, then take the file in.</source>
   <translation>ثبّت الإصدار الأحدث هنا أيضًا، ثم خذ الملف.</translation>
  </message>
  <message>
   <source>Install {here} again or something newer; only a rollback leads back.</source>
   <translation>ثبّت {here} ثانية أو ما هو أحدث؛ ولا يعيد إلى الخلف إلا التراجع.</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>مقطوع</translation>
  </message>
  <message>
   <source>It came with this version of Pinagent</source>
   <translation>جاء مع هذا الإصدار من Pinagent</translation>
  </message>
  <message>
   <source>It took {0} s and {1} tokens</source>
   <translation>استغرق {0} ث و{1} رمزًا</translation>
  </message>
  <message>
   <source>It was installed on {0} UTC from {1}, signed by {2}, {3}</source>
   <translation>ثُبّت في {0} UTC من {1}، ووقّعه {2}، {3}</translation>
  </message>
  <message>
   <source>Its file is gone or cannot be read.</source>
   <translation>ملفها مفقود أو لا يُقرأ.</translation>
  </message>
  <message>
   <source>Its file was replaced by another one.</source>
   <translation>حل ملف آخر محل ملفها.</translation>
  </message>
  <message>
   <source>Judge the pending pins with a larger budget.</source>
   <translation>احكم على الدبابيس المعلّقة بميزانية أكبر.</translation>
  </message>
  <message>
   <source>Judged at once</source>
   <translation>يُحكم عليها معًا</translation>
  </message>
  <message>
   <source>Kept {0}, left out nothing.</source>
   <translation>أُبقي {0}، ولم يُترك شيء.</translation>
  </message>
  <message>
   <source>Kept {0}, left out {1}: {2}.</source>
   <translation>أُبقي {0}، وتُرك {1}: {2}.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Language of the model's explanations.</source>
   <translation>لغة شروح النموذج.</translation>
  </message>
  <message>
   <source>Language of the window, from the next start on.</source>
   <translation>لغة النافذة، ابتداءً من التشغيل التالي.</translation>
  </message>
  <message>
   <source>Learn from my decisions</source>
   <translation>التعلم من قراراتي</translation>
  </message>
  <message>
   <source>Leave --pace away: the run then keeps the careful pace.</source>
   <translation>اترك --pace: يبقى التشغيل عندئذ على الوتيرة الحذرة.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light or dark, or as the system.</source>
   <translation>فاتح أو داكن، أو كما في النظام.</translation>
  </message>
  <message>
   <source>List the runs with: pinagent-desktop runs list</source>
   <translation>اعرض التشغيلات بـ: pinagent-desktop runs list</translation>
  </message>
  <message>
   <source>Live picture</source>
   <translation>صورة حية</translation>
  </message>
  <message>
   <source>Look again where a score is close to the threshold; the mean of both counts. Costs about a fifth more.</source>
   <translation>النظر ثانية حين يقرب التقييم من العتبة؛ والعبرة بمتوسط الاثنين. يكلف نحو الخُمس زيادة.</translation>
  </message>
  <message>
   <source>Look for a file signed with a newer key.</source>
   <translation>ابحث عن ملف موقّع بمفتاح أحدث.</translation>
  </message>
  <message>
   <source>Look for a message of the site in your e-mail, reset the password if it says so, then sign in in the browser window and resume the run.</source>
   <translation>ابحث في بريدك عن رسالة من الموقع، وأعد ضبط كلمة المرور إن قالت ذلك، ثم سجّل الدخول في نافذة المتصفح واستأنف التشغيل.</translation>
  </message>
  <message>
   <source>Look for a newer one; see what is in use with: pinagent-desktop site show</source>
   <translation>ابحث عن أحدث؛ وما هو مستعمل يعرضه: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>Look for newer site data, or send {snapshot}.</source>
   <translation>ابحث عن بيانات موقع أحدث، أو أرسل {snapshot}.</translation>
  </message>
  <message>
   <source>Look into the changelog for what this version can do.</source>
   <translation>انظر في سجل التغييرات ما يقدر عليه هذا الإصدار.</translation>
  </message>
  <message>
   <source>Look twice in doubt</source>
   <translation>النظر مرتين عند الشك</translation>
  </message>
  <message>
   <source>Looking for pins to save: searching “{0}”.</source>
   <translation>البحث عن دبابيس تُحفظ: «{0}».</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Model that looks at the pictures.</source>
   <translation>النموذج الذي ينظر إلى الصور.</translation>
  </message>
  <message>
   <source>MongoDB, named by MONGODB_URL</source>
   <translation>MongoDB المسمّى في MONGODB_URL</translation>
  </message>
  <message>
   <source>More ideas fits {0} {1}.</source>
   <translation>المزيد من الأفكار يلائم {0} {1}.</translation>
  </message>
  <message>
   <source>More ideas no longer gets better</source>
   <translation>لم يعد المزيد من الأفكار يتحسن</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board yet.</source>
   <translation>لا يعرض المزيد من الأفكار شيئًا لهذه اللوحة بعد.</translation>
  </message>
  <message>
   <source>More ideas shows nothing for this board. Taking search results instead.</source>
   <translation>لا يعرض المزيد من الأفكار شيئًا لهذه اللوحة. تؤخذ نتائج البحث بدلًا منه.</translation>
  </message>
  <message>
   <source>Most pictures judged at the same time.</source>
   <translation>أكثر ما يُحكم عليه من الصور في الوقت نفسه.</translation>
  </message>
  <message>
   <source>Most that all runs of a day may spend, in US dollars.</source>
   <translation>أكثر ما تنفقه كل تشغيلات اليوم، بالدولار.</translation>
  </message>
  <message>
   <source>Most that one run may spend, in US dollars.</source>
   <translation>أكثر ما ينفقه تشغيل واحد، بالدولار.</translation>
  </message>
  <message>
   <source>Most that pictures take on this disk, in gigabytes. Beyond it the oldest large ones go; the small ones stay.</source>
   <translation>أكثر ما تأخذه الصور على هذا القرص، بالغيغابايت. وفوقه تذهب أقدم الكبيرة وتبقى الصغيرة.</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>الحركة</translation>
  </message>
  <message>
   <source>Next {0} at {1}: {2}.</source>
   <translation>{0} التالي عند {1}: {2}.</translation>
  </message>
  <message>
   <source>No answer in {0} seconds. It may still work.</source>
   <translation>لا جواب في {0} ثانية. وقد يعمل مع ذلك.</translation>
  </message>
  <message>
   <source>No more search results fit well enough to be saved</source>
   <translation>لا نتائج بحث أخرى تلائم بما يكفي للحفظ</translation>
  </message>
  <message>
   <source>No picture of More ideas could be judged.</source>
   <translation>تعذّر الحكم على أي صورة من المزيد من الأفكار.</translation>
  </message>
  <message>
   <source>No saved pin is left to take off.</source>
   <translation>لم يبق دبوس محفوظ يُنزع.</translation>
  </message>
  <message>
   <source>No usable browser: {detail}.</source>
   <translation>لا متصفح صالح: {detail}.</translation>
  </message>
  <message>
   <source>Not in this version yet: {detail}.</source>
   <translation>ليس في هذا الإصدار بعد: {detail}.</translation>
  </message>
  <message>
   <source>Nothing needs to be done: the site data in use stays in use.</source>
   <translation>لا حاجة إلى فعل شيء: بيانات الموقع المستعملة تبقى مستعملة.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>الإشعارات</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>لا اتصال.</translation>
  </message>
  <message>
   <source>On the board already, and left out: {0}.</source>
   <translation>موجود على اللوحة سابقًا، ولذلك تُرك: {0}.</translation>
  </message>
  <message>
   <source>Pace and caps</source>
   <translation>الوتيرة والحدود</translation>
  </message>
  <message>
   <source>Pace none has no pauses and no limits; it is for practice, not for your account.</source>
   <translation>الوتيرة none بلا وقفات ولا حدود؛ وهي للتمرين لا لحسابك.</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Paused.</source>
   <translation>متوقف مؤقتًا.</translation>
  </message>
  <message>
   <source>Pinagent cannot be started at log-in: {detail}.</source>
   <translation>لا يمكن تشغيل Pinagent عند تسجيل الدخول: {detail}.</translation>
  </message>
  <message>
   <source>Pinagent did not make the board “{board}” in this run, so it does not delete it.</source>
   <translation>لم ينشئ Pinagent اللوحة «{board}» في هذا التشغيل، فلا يحذفها.</translation>
  </message>
  <message>
   <source>Pinagent is already running on this data folder.</source>
   <translation>Pinagent يعمل من قبل على مجلد البيانات هذا.</translation>
  </message>
  <message>
   <source>Pinagent's own list of trusted keys cannot be read, so no site file can be checked.</source>
   <translation>قائمة مفاتيح Pinagent الموثوقة لا تُقرأ، فلا يمكن فحص أي ملف موقع.</translation>
  </message>
  <message>
   <source>Pins that you added to it yourself go too.</source>
   <translation>وتذهب أيضًا الدبابيس التي أضفتها بنفسك.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation, and the notice about it is not accepted yet.</source>
   <translation>شروط Pinterest تقيّد العمل الآلي، والإشعار بذلك لم يُقبل بعد.</translation>
  </message>
  <message>
   <source>Read and accept it with: pinagent-desktop terms --accept</source>
   <translation>اقرأه واقبله بـ: pinagent-desktop terms --accept</translation>
  </message>
  <message>
   <source>Restore a backup with: pinagent-desktop store restore FILE</source>
   <translation>استرجع نسخة احتياطية بـ: pinagent-desktop store restore FILE</translation>
  </message>
  <message>
   <source>Resume the run after the break. Everything so far is kept.</source>
   <translation>استأنف التشغيل بعد الاستراحة. كل ما تم محفوظ.</translation>
  </message>
  <message>
   <source>Resume the run then. Everything so far is kept.</source>
   <translation>استأنف التشغيل حينئذ. كل ما تم محفوظ.</translation>
  </message>
  <message>
   <source>Resume the run. If it happens again, close other programs or choose another browser.</source>
   <translation>استأنف التشغيل. وإن تكرر فأغلق برامج أخرى أو اختر متصفحًا آخر.</translation>
  </message>
  <message>
   <source>Room for pictures</source>
   <translation>متسع للصور</translation>
  </message>
  <message>
   <source>Saved “{0}” to “{1}”.</source>
   <translation>حُفظ «{0}» في «{1}».</translation>
  </message>
  <message>
   <source>Say in a few plain words what the pictures should show.</source>
   <translation>قل بكلمات بسيطة قليلة ما الذي يجب أن تُظهره الصور.</translation>
  </message>
  <message>
   <source>Send the model a pin's title and description with its picture.</source>
   <translation>إرسال عنوان الدبوس ووصفه إلى النموذج مع صورته.</translation>
  </message>
  <message>
   <source>Send titles and descriptions</source>
   <translation>إرسال العناوين والأوصاف</translation>
  </message>
  <message>
   <source>Short movements, at most 150 ms.</source>
   <translation>حركات قصيرة، 150 ms على الأكثر.</translation>
  </message>
  <message>
   <source>Show a small live picture of the browser during a run.</source>
   <translation>عرض صورة حية صغيرة للمتصفح أثناء التشغيل.</translation>
  </message>
  <message>
   <source>Show the model your newest decisions as examples.</source>
   <translation>عرض أحدث قراراتك على النموذج أمثلة.</translation>
  </message>
  <message>
   <source>Sign in in the browser window instead, or give the password for one run.</source>
   <translation>سجّل الدخول في نافذة المتصفح بدلًا من ذلك، أو أعط كلمة المرور لتشغيل واحد.</translation>
  </message>
  <message>
   <source>Sign in in the browser window, then resume the run.</source>
   <translation>سجّل الدخول في نافذة المتصفح، ثم استأنف التشغيل.</translation>
  </message>
  <message>
   <source>Signed in {0}.</source>
   <translation>سُجّل الدخول {0}.</translation>
  </message>
  <message>
   <source>Site data comes from a file or an https address without a user name, from nowhere else.</source>
   <translation>تأتي بيانات الموقع من ملف أو من عنوان https بلا اسم مستخدم، ولا من مكان آخر.</translation>
  </message>
  <message>
   <source>Site of new accounts</source>
   <translation>موقع الحسابات الجديدة</translation>
  </message>
  <message>
   <source>Site that new accounts use. An account keeps its own.</source>
   <translation>الموقع الذي تستعمله الحسابات الجديدة. ويحتفظ كل حساب بموقعه.</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>حدث خلل لم يتوقعه Pinagent.</translation>
  </message>
  <message>
   <source>Start Eagle, open a library in it, then export again.</source>
   <translation>شغّل Eagle وافتح فيه مكتبة، ثم صدّر ثانية.</translation>
  </message>
  <message>
   <source>Start Pinagent as an ordinary user.</source>
   <translation>شغّل Pinagent كمستخدم عادي.</translation>
  </message>
  <message>
   <source>Start Pinagent, minimised, when you log in: what is looked up again by itself needs it open.</source>
   <translation>تشغيل Pinagent مصغّرًا عند تسجيل دخولك: ما يُبحث عنه من جديد تلقائيًا يحتاج إلى أن يكون مفتوحًا.</translation>
  </message>
  <message>
   <source>Start at log-in</source>
   <translation>التشغيل عند تسجيل الدخول</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>موقوف</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>التخزين</translation>
  </message>
  <message>
   <source>Store the right password, or sign in in the browser window.</source>
   <translation>احفظ كلمة المرور الصحيحة، أو سجّل الدخول في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>Tell beside the window when a run of some minutes has ended or waits for you, while you look at something else.</source>
   <translation>الإخبار بجانب النافذة حين ينتهي تشغيل استغرق دقائق أو ينتظرك وأنت تنظر إلى شيء آخر.</translation>
  </message>
  <message>
   <source>Tell of newer versions</source>
   <translation>الإخبار عن إصدارات أحدث</translation>
  </message>
  <message>
   <source>Tell the makers of Pinagent. The site data in use stays in use.</source>
   <translation>أخبر صانعي Pinagent. بيانات الموقع المستعملة تبقى مستعملة.</translation>
  </message>
  <message>
   <source>Thank you. The run goes on.</source>
   <translation>شكرًا. يتابع التشغيل.</translation>
  </message>
  <message>
   <source>That is no site file: it is larger than 1 MB.</source>
   <translation>ليس هذا ملف موقع: هو أكبر من 1 MB.</translation>
  </message>
  <message>
   <source>The address leads on to {host} without https, where anybody could change the file.</source>
   <translation>يقود العنوان إلى {host} بلا https، حيث يمكن لأي أحد تغيير الملف.</translation>
  </message>
  <message>
   <source>The address {address} cannot be used: {detail}.</source>
   <translation>لا يمكن استعمال العنوان {address}: {detail}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site, with the {1} on it now: {2}.</source>
   <translation>تُحذف اللوحة «{0}» على الموقع، ومعها {1} عليها الآن: {2}.</translation>
  </message>
  <message>
   <source>The board “{0}” is deleted on the site. It holds no pins now.</source>
   <translation>تُحذف اللوحة «{0}» على الموقع. لا دبابيس عليها الآن.</translation>
  </message>
  <message>
   <source>The board “{0}” is not there any more.</source>
   <translation>لم تعد اللوحة «{0}» موجودة.</translation>
  </message>
  <message>
   <source>The board “{0}” {1}.</source>
   <translation>اللوحة «{0}» {1}.</translation>
  </message>
  <message>
   <source>The browser does not accept {key} of the site file: {fault}.</source>
   <translation>لا يقبل المتصفح {key} من ملف الموقع: {fault}.</translation>
  </message>
  <message>
   <source>The browser ended again and again.</source>
   <translation>انتهى المتصفح مرة بعد أخرى.</translation>
  </message>
  <message>
   <source>The browser is signed in as {0}, not as {1}</source>
   <translation>الدخول في المتصفح مسجّل باسم {0}، لا {1}</translation>
  </message>
  <message>
   <source>The browser profile of {account} cannot be used: {detail}.</source>
   <translation>لا يمكن استعمال ملف متصفح {account}: {detail}.</translation>
  </message>
  <message>
   <source>The built-in {here} of this Pinagent is as new or newer.</source>
   <translation>‏{here} المضمّن في Pinagent هذا مثله أو أحدث.</translation>
  </message>
  <message>
   <source>The data folder cannot be used: {detail}.</source>
   <translation>لا يمكن استعمال مجلد البيانات: {detail}.</translation>
  </message>
  <message>
   <source>The data folder cannot be written.</source>
   <translation>لا تمكن الكتابة في مجلد البيانات.</translation>
  </message>
  <message>
   <source>The data is kept by {engine}, which takes at most {most} pins. It holds {kept}, and this run asks for {wanted} more.</source>
   <translation>يحفظ البيانات {engine} وهو يسع {most} دبوس على الأكثر. فيه {kept}، ويطلب هذا التشغيل {wanted} أخرى.</translation>
  </message>
  <message>
   <source>The data was written by a newer Pinagent. It was left untouched.</source>
   <translation>كتب البيانات Pinagent أحدث. وتُركت كما هي.</translation>
  </message>
  <message>
   <source>The disk is full. Everything acknowledged is kept.</source>
   <translation>القرص ممتلئ. كل ما أُكّد محفوظ.</translation>
  </message>
  <message>
   <source>The file {file} was not taken, nothing of it: {detail}.</source>
   <translation>لم يؤخذ الملف {file} ولا شيء منه: {detail}.</translation>
  </message>
  <message>
   <source>The file {file} was written by a newer Pinagent ({newer}). Nothing was taken of it.</source>
   <translation>كتب الملف {file} ‏Pinagent أحدث ({newer}). ولم يؤخذ منه شيء.</translation>
  </message>
  <message>
   <source>The one save is done</source>
   <translation>تمت عملية الحفظ الوحيدة</translation>
  </message>
  <message>
   <source>The pictures cannot be judged: {reason_words}. Their pins stay pending.</source>
   <translation>لا يمكن الحكم على الصور: {reason_words}. وتبقى دبابيسها معلّقة.</translation>
  </message>
  <message>
   <source>The prompt is not split into points: {reason_words}.</source>
   <translation>لا يُقسم الطلب إلى نقاط: {reason_words}.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>يحتاج الطلب إلى كلمات يُبحث عنها، 500 حرف على الأكثر.</translation>
  </message>
  <message>
   <source>The proxy {proxy} of {account} cannot be used: {trouble}.</source>
   <translation>لا يمكن استعمال الوكيل {proxy} لـ {account}: {trouble}.</translation>
  </message>
  <message>
   <source>The record of installed site data cannot be read, so the built-in one is used.</source>
   <translation>سجل بيانات الموقع المثبّتة لا يُقرأ، فتُستعمل المضمّنة.</translation>
  </message>
  <message>
   <source>The run goes on.</source>
   <translation>يتابع التشغيل.</translation>
  </message>
  <message>
   <source>The search shows nothing for these words either: the site has no pins.</source>
   <translation>ولا البحث يعرض شيئًا لهذه الكلمات: ليس في الموقع دبابيس.</translation>
  </message>
  <message>
   <source>The setting stays as it was. Your desktop may have a list of its own for that.</source>
   <translation>يبقى الإعداد كما كان. قد تكون لسطح مكتبك قائمة خاصة به لذلك.</translation>
  </message>
  <message>
   <source>The signature of {key} does not fit the site file: it was changed after it was signed.</source>
   <translation>توقيع {key} لا يطابق ملف الموقع: فقد غُيّر بعد توقيعه.</translation>
  </message>
  <message>
   <source>The site</source>
   <translation>الموقع</translation>
  </message>
  <message>
   <source>The site asks for a code. Enter it in the browser window.</source>
   <translation>يطلب الموقع رمزًا. أدخله في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>The site asks you to sign in. Do it in the browser window.</source>
   <translation>يطلب الموقع أن تسجّل الدخول. افعل ذلك في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>The site data in use stays in use; see it with: pinagent-desktop site show</source>
   <translation>بيانات الموقع المستعملة تبقى مستعملة؛ ويعرضها: pinagent-desktop site show</translation>
  </message>
  <message>
   <source>The site data {version} is in use already.</source>
   <translation>بيانات الموقع {version} مستعملة من قبل.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which is in use.</source>
   <translation>بيانات الموقع {version} أقدم من {here} المستعملة.</translation>
  </message>
  <message>
   <source>The site data {version} is older than {here}, which was installed here before.</source>
   <translation>بيانات الموقع {version} أقدم من {here} التي ثُبّتت هنا من قبل.</translation>
  </message>
  <message>
   <source>The site data {version} needs Pinagent {needed} or newer; this is {app}.</source>
   <translation>تحتاج بيانات الموقع {version} إلى Pinagent {needed} أو أحدث؛ وهذا {app}.</translation>
  </message>
  <message>
   <source>The site does not answer. The run waits up to 15 minutes for it.</source>
   <translation>لا يجيب الموقع. ينتظره التشغيل حتى 15 دقيقة.</translation>
  </message>
  <message>
   <source>The site file cannot be fetched: {detail}.</source>
   <translation>لا يمكن جلب ملف الموقع: {detail}.</translation>
  </message>
  <message>
   <source>The site file cannot be read as TOML: {detail}.</source>
   <translation>لا يُقرأ ملف الموقع بصيغة TOML: {detail}.</translation>
  </message>
  <message>
   <source>The site file carries no signature at its end: it was never signed, or it was cut off.</source>
   <translation>لا توقيع في آخر ملف الموقع: لم يُوقّع قط أو هو مقطوع.</translation>
  </message>
  <message>
   <source>The site file did not come whole: {detail}.</source>
   <translation>لم يصل ملف الموقع كاملًا: {detail}.</translation>
  </message>
  <message>
   <source>The site file does not have the right form at {key}: {fault}.</source>
   <translation>ليس لملف الموقع الشكل الصحيح عند {key}: {fault}.</translation>
  </message>
  <message>
   <source>The site file holds a pattern that is none, at {key}: {fault}.</source>
   <translation>في ملف الموقع نمط ليس بنمط، عند {key}: {fault}.</translation>
  </message>
  <message>
   <source>The site file is not used: {detail}.</source>
   <translation>لا يُستعمل ملف الموقع: {detail}.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which is good from {since} on.</source>
   <translation>ملف الموقع موقّع بالمفتاح {key} الصالح منذ {since}.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which this Pinagent does not know.</source>
   <translation>ملف الموقع موقّع بالمفتاح {key} الذي لا يعرفه Pinagent هذا.</translation>
  </message>
  <message>
   <source>The site file is signed with the key {key}, which was good until {until}.</source>
   <translation>ملف الموقع موقّع بالمفتاح {key} الذي كان صالحًا حتى {until}.</translation>
  </message>
  <message>
   <source>The site file {source} cannot be read: {detail}.</source>
   <translation>لا يُقرأ ملف الموقع {source}: {detail}.</translation>
  </message>
  <message>
   <source>The site first asks some questions about you. Answer in the browser window.</source>
   <translation>يطرح الموقع أولًا بعض الأسئلة عنك. أجب في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>The site has blocked the account. Check your e-mail.</source>
   <translation>حظر الموقع الحساب. افحص بريدك.</translation>
  </message>
  <message>
   <source>The site wants to know that it is you. Answer in the browser window.</source>
   <translation>يريد الموقع أن يتأكد أنه أنت. أجب في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>The site {site} does not answer.</source>
   <translation>لا يجيب الموقع {site}.</translation>
  </message>
  <message>
   <source>The site {site} has not answered for 15 minutes. The run is paused where it stood.</source>
   <translation>لم يجب الموقع {site} منذ 15 دقيقة. والتشغيل متوقف مؤقتًا حيث كان.</translation>
  </message>
  <message>
   <source>The stored data is damaged and was set aside.</source>
   <translation>البيانات المحفوظة تالفة وقد نُحّيت جانبًا.</translation>
  </message>
  <message>
   <source>The {budget} you allow is used. {judged} of {kept} pins are judged, the rest wait.</source>
   <translation>نفدت {budget} التي تسمح بها. حُكم على {judged} من {kept} دبوس، والباقي ينتظر.</translation>
  </message>
  <message>
   <source>There is no account named {account}.</source>
   <translation>لا حساب باسم {account}.</translation>
  </message>
  <message>
   <source>There is no run named {run}.</source>
   <translation>لا تشغيل باسم {run}.</translation>
  </message>
  <message>
   <source>There is nothing to go back from: the built-in site data {here} is in use.</source>
   <translation>لا شيء يُرجع عنه: بيانات الموقع المضمّنة {here} مستعملة.</translation>
  </message>
  <message>
   <source>This computer has no keyring</source>
   <translation>ليس في هذا الحاسوب سلسلة مفاتيح</translation>
  </message>
  <message>
   <source>This computer has no keyring that can keep a password ({detail}).</source>
   <translation>ليس في هذا الحاسوب سلسلة مفاتيح تحفظ كلمة مرور ({detail}).</translation>
  </message>
  <message>
   <source>This request cannot be carried out: {detail}.</source>
   <translation>لا يمكن تنفيذ هذا الطلب: {detail}.</translation>
  </message>
  <message>
   <source>Try again later, or download the file and name it.</source>
   <translation>حاول لاحقًا، أو نزّل الملف وسمّه.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>حاول لاحقًا.</translation>
  </message>
  <message>
   <source>Try again, or choose another model.</source>
   <translation>حاول ثانية، أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>Try again; nothing was changed.</source>
   <translation>حاول ثانية؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Try other words.</source>
   <translation>جرّب كلمات أخرى.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>افتح قفل سلسلة المفاتيح، ثم حاول ثانية.</translation>
  </message>
  <message>
   <source>Use other words: the board takes its name from the prompt. No other name was tried.</source>
   <translation>استعمل كلمات أخرى: تأخذ اللوحة اسمها من الطلب. ولم يُجرّب اسم آخر.</translation>
  </message>
  <message>
   <source>Use the window that is open, or wait until the other one ends.</source>
   <translation>استعمل النافذة المفتوحة، أو انتظر حتى تنتهي الأخرى.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>التحقق</translation>
  </message>
  <message>
   <source>Warm-up ended after {0}: {1}.</source>
   <translation>انتهت التحمية بعد {0}: {1}.</translation>
  </message>
  <message>
   <source>Warm-up is switched off</source>
   <translation>التحمية معطّلة</translation>
  </message>
  <message>
   <source>Warm-up left out: no picture can be judged</source>
   <translation>تُركت التحمية: لا يمكن الحكم على أي صورة</translation>
  </message>
  <message>
   <source>When accounts act on Pinterest, by this computer's clock. The same hour twice means at any time.</source>
   <translation>متى تعمل الحسابات على Pinterest، بساعة هذا الحاسوب. الساعة نفسها مرتين تعني في أي وقت.</translation>
  </message>
  <message>
   <source>Where the data is kept, from the next start on. It is not moved from one to another.</source>
   <translation>أين تُحفظ البيانات، ابتداءً من التشغيل التالي. ولا تُنقل من واحد إلى آخر.</translation>
  </message>
  <message>
   <source>Works: answered in {0} s.</source>
   <translation>يعمل: أجاب في {0} ث.</translation>
  </message>
  <message>
   <source>Works: {0} sees pictures and keeps to the form. {1}{2}</source>
   <translation>يعمل: يرى {0} الصور ويلتزم بالشكل. {1}{2}</translation>
  </message>
  <message>
   <source>Write the points yourself, or start without any.</source>
   <translation>اكتب النقاط بنفسك، أو ابدأ بلا نقاط.</translation>
  </message>
  <message>
   <source>a SQLite file</source>
   <translation>ملف SQLite</translation>
  </message>
  <message>
   <source>a part of the page</source>
   <translation>جزء من الصفحة</translation>
  </message>
  <message>
   <source>a pin</source>
   <translation>دبوس</translation>
  </message>
  <message>
   <source>after round {0}</source>
   <translation>بعد الجولة {0}</translation>
  </message>
  <message>
   <source>already on the board</source>
   <translation>على اللوحة من قبل</translation>
  </message>
  <message>
   <source>already seen</source>
   <translation>شوهد من قبل</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>مقبولة</translation>
  </message>
  <message>
   <source>as {0}</source>
   <translation>باسم {0}</translation>
  </message>
  <message>
   <source>asked to rest</source>
   <translation>طلب استراحة</translation>
  </message>
  <message>
   <source>auto, chrome, msedge, chromium, or the path of a browser's program.</source>
   <translation>auto أو chrome أو msedge أو chromium أو مسار برنامج متصفح.</translation>
  </message>
  <message>
   <source>before the first save</source>
   <translation>قبل أول حفظ</translation>
  </message>
  <message>
   <source>board</source>
   <translation>لوحة</translation>
  </message>
  <message>
   <source>create board</source>
   <translation>إنشاء لوحة</translation>
  </message>
  <message>
   <source>delete board</source>
   <translation>حذف لوحة</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>مستبعدة</translation>
  </message>
  <message>
   <source>done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>أخفق</translation>
  </message>
  <message>
   <source>files of mongita</source>
   <translation>ملفات mongita</translation>
  </message>
  <message>
   <source>found again</source>
   <translation>عُثر عليه ثانية</translation>
  </message>
  <message>
   <source>free</source>
   <translation>مجانًا</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>مشكوك فيه</translation>
  </message>
  <message>
   <source>in the queue</source>
   <translation>في الطابور</translation>
  </message>
  <message>
   <source>is deleted, with everything on it</source>
   <translation>تُحذف مع كل ما عليها</translation>
  </message>
  <message>
   <source>it does not answer</source>
   <translation>لا يجيب</translation>
  </message>
  <message>
   <source>it gives no reason.</source>
   <translation>ولا يذكر سببًا.</translation>
  </message>
  <message>
   <source>no API key</source>
   <translation>لا مفتاح API</translation>
  </message>
  <message>
   <source>no credit</source>
   <translation>لا رصيد</translation>
  </message>
  <message>
   <source>not available</source>
   <translation>غير متاح</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>لم يبدأ</translation>
  </message>
  <message>
   <source>not tried in a browser</source>
   <translation>لم يُجرّب في متصفح</translation>
  </message>
  <message>
   <source>of these words</source>
   <translation>لهذه الكلمات</translation>
  </message>
  <message>
   <source>off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>on</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>معلّقة</translation>
  </message>
  <message>
   <source>price unknown</source>
   <translation>السعر غير معروف</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>remove pin</source>
   <translation>نزع دبوس</translation>
  </message>
  <message>
   <source>save</source>
   <translation>الحفظ</translation>
  </message>
  <message>
   <source>save pin</source>
   <translation>حفظ دبوس</translation>
  </message>
  <message>
   <source>sign-in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>stopped before it was judged</source>
   <translation>أُوقف قبل الحكم عليه</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>the account at the model's provider has no credit</source>
   <translation>لا رصيد للحساب عند مزوّد النموذج</translation>
  </message>
  <message>
   <source>the answer could not be read</source>
   <translation>تعذّرت قراءة الجواب</translation>
  </message>
  <message>
   <source>the budget is used</source>
   <translation>نفدت الميزانية</translation>
  </message>
  <message>
   <source>the details</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <source>the key was not accepted</source>
   <translation>لم يُقبل المفتاح</translation>
  </message>
  <message>
   <source>the model declined</source>
   <translation>امتنع النموذج</translation>
  </message>
  <message>
   <source>the model does not answer</source>
   <translation>لا يجيب النموذج</translation>
  </message>
  <message>
   <source>the model is gone</source>
   <translation>لم يعد النموذج موجودًا</translation>
  </message>
  <message>
   <source>the model is not there any more</source>
   <translation>النموذج لم يعد هناك</translation>
  </message>
  <message>
   <source>the model was too slow</source>
   <translation>كان النموذج بطيئًا جدًا</translation>
  </message>
  <message>
   <source>the model's answer could not be read</source>
   <translation>تعذّرت قراءة جواب النموذج</translation>
  </message>
  <message>
   <source>the model's server failed</source>
   <translation>أخفق خادم النموذج</translation>
  </message>
  <message>
   <source>the model's server fails again and again</source>
   <translation>يخفق خادم النموذج مرة بعد أخرى</translation>
  </message>
  <message>
   <source>the model's server takes no more questions for now</source>
   <translation>لا يقبل خادم النموذج أسئلة أخرى الآن</translation>
  </message>
  <message>
   <source>the money that you allow a day is used</source>
   <translation>نفد المال الذي تسمح به في اليوم</translation>
  </message>
  <message>
   <source>the picture cannot be read</source>
   <translation>لا تُقرأ الصورة</translation>
  </message>
  <message>
   <source>the proxy</source>
   <translation>الوكيل</translation>
  </message>
  <message>
   <source>the usual ones</source>
   <translation>المعتادة</translation>
  </message>
  <message>
   <source>there is no API key yet</source>
   <translation>لا مفتاح API بعد</translation>
  </message>
  <message>
   <source>too many requests</source>
   <translation>طلبات كثيرة جدًا</translation>
  </message>
  <message>
   <source>tried in {0}</source>
   <translation>جُرّب في {0}</translation>
  </message>
  <message>
   <source>waited</source>
   <translation>انتظر</translation>
  </message>
  <message>
   <source>was not there any more</source>
   <translation>لم يعد هناك</translation>
  </message>
  <message>
   <source>without a picture</source>
   <translation>بلا صورة</translation>
  </message>
  <message>
   <source>{0} ad</source>
   <translation>{0} إعلان</translation>
  </message>
  <message>
   <source>{0} ads</source>
   <translation>{0} إعلانات</translation>
  </message>
  <message>
   <source>{0} already on the board</source>
   <translation>{0} على اللوحة من قبل</translation>
  </message>
  <message>
   <source>{0} already seen</source>
   <translation>{0} شوهدت من قبل</translation>
  </message>
  <message>
   <source>{0} answers, but did not see the red ball it was shown: “{1}”. {2}</source>
   <translation>يجيب {0} لكنه لم ير الكرة الحمراء التي عُرضت عليه: «{1}». {2}</translation>
  </message>
  <message>
   <source>{0} answers, but not in the form that is needed. {1}. {2}</source>
   <translation>يجيب {0} لكن ليس بالشكل المطلوب. {1}. {2}</translation>
  </message>
  <message>
   <source>{0} approved, {1} disqualified, {2} pending</source>
   <translation>{0} مقبولة، {1} مستبعدة، {2} معلّقة</translation>
  </message>
  <message>
   <source>{0} carousel</source>
   <translation>{0} مجموعة صور</translation>
  </message>
  <message>
   <source>{0} carousels</source>
   <translation>{0} مجموعات صور</translation>
  </message>
  <message>
   <source>{0} hour{1}</source>
   <translation>{0} س</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>أُبقي {0}</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} د</translation>
  </message>
  <message>
   <source>{0} minute{1}</source>
   <translation>{0} د</translation>
  </message>
  <message>
   <source>{0} not available</source>
   <translation>{0} غير متاحة</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} من {1}</translation>
  </message>
  <message>
   <source>{0} of {1} judged: {2} at {3} or above{4}.</source>
   <translation>حُكم على {0} من {1}: {2} عند {3} أو فوقها{4}.</translation>
  </message>
  <message>
   <source>{0} of {1} search results fit well enough.</source>
   <translation>{0} من {1} نتيجة بحث تلائم بما يكفي.</translation>
  </message>
  <message>
   <source>{0} of {1} {2}</source>
   <translation>{0} من {1} {2}</translation>
  </message>
  <message>
   <source>{0} off the board “{1}” again.</source>
   <translation>{0}: أُزيلت عن اللوحة «{1}» ثانية.</translation>
  </message>
  <message>
   <source>{0} pins</source>
   <translation>{0} دبوس</translation>
  </message>
  <message>
   <source>{0} pin{1} are kept</source>
   <translation>أُبقي {0} دبوس</translation>
  </message>
  <message>
   <source>{0} product</source>
   <translation>{0} منتج</translation>
  </message>
  <message>
   <source>{0} products</source>
   <translation>{0} منتجات</translation>
  </message>
  <message>
   <source>{0} repeat</source>
   <translation>{0} مكرر</translation>
  </message>
  <message>
   <source>{0} repeats</source>
   <translation>{0} مكررات</translation>
  </message>
  <message>
   <source>{0} saved by this run</source>
   <translation>{0} حفظها هذا التشغيل</translation>
  </message>
  <message>
   <source>{0} saved pins are</source>
   <translation>{0} دبوس محفوظ</translation>
  </message>
  <message>
   <source>{0} save{1}</source>
   <translation>{0} عملية حفظ</translation>
  </message>
  <message>
   <source>{0} second{1}</source>
   <translation>{0} ث</translation>
  </message>
  <message>
   <source>{0} spent</source>
   <translation>أُنفق {0}</translation>
  </message>
  <message>
   <source>{0} stories</source>
   <translation>{0} قصص</translation>
  </message>
  <message>
   <source>{0} story</source>
   <translation>{0} قصة</translation>
  </message>
  <message>
   <source>{0} tokens used, what they cost is not known</source>
   <translation>استُعمل {0} رمزًا، وكلفتها غير معروفة</translation>
  </message>
  <message>
   <source>{0} tomorrow</source>
   <translation>{0} غدًا</translation>
  </message>
  <message>
   <source>{0} video</source>
   <translation>{0} مقطع</translation>
  </message>
  <message>
   <source>{0} videos</source>
   <translation>{0} مقاطع</translation>
  </message>
  <message>
   <source>{0} with {1} pins: {2}. {3}.</source>
   <translation>{0} مع {1} دبوس: {2}. {3}.</translation>
  </message>
  <message>
   <source>{0} without a picture</source>
   <translation>{0} بلا صورة</translation>
  </message>
  <message>
   <source>{0} {1} minutes</source>
   <translation>{0} و{1} د</translation>
  </message>
  <message>
   <source>{0}, the most you allow, and {1} are approved so far</source>
   <translation>{0}، وهو أكثر ما تسمح به، و{1} مقبولة حتى الآن</translation>
  </message>
  <message>
   <source>{0}, {1} for each approved pin</source>
   <translation>{0}، {1} لكل دبوس مقبول</translation>
  </message>
  <message>
   <source>{0}; what they cost is not known here.</source>
   <translation>{0}؛ وكلفتها غير معروفة هنا.</translation>
  </message>
  <message>
   <source>{account} needs a new sign-in. Your pins are safe.</source>
   <translation>يحتاج {account} إلى تسجيل دخول جديد. دبابيسك في أمان.</translation>
  </message>
  <message>
   <source>{account} stays as it is: the keyring may still hold its password ({detail}).</source>
   <translation>يبقى {account} كما هو: قد تكون كلمة مروره ما زالت في سلسلة المفاتيح ({detail}).</translation>
  </message>
  <message>
   <source>{host} did not send the site file within {seconds} seconds.</source>
   <translation>لم يرسل {host} ملف الموقع خلال {seconds} ثانية.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while.</source>
   <translation>يطلب {site_name} من {account} استراحة، أو حظره مدة.</translation>
  </message>
  <message>
   <source>{site_name} asks {account} for a break, or has blocked it for a while. Pinagent leaves it alone until {until}.</source>
   <translation>يطلب {site_name} من {account} استراحة، أو حظره مدة. يتركه Pinagent وشأنه حتى {until}.</translation>
  </message>
  <message>
   <source>{site_name} changed: cannot find {part} (site data {version}). Nothing was saved wrongly.</source>
   <translation>تغيّر {site_name}: لا يُعثر على {part} (بيانات الموقع {version}). لم يُحفظ شيء خطأ.</translation>
  </message>
  <message>
   <source>{site_name} did not accept the password of {account}. It was tried once.</source>
   <translation>لم يقبل {site_name} كلمة مرور {account}. جُرّبت مرة واحدة.</translation>
  </message>
  <message>
   <source>{site_name} first asks some questions about the person of {account}. Pinagent answers none of them.</source>
   <translation>يطرح {site_name} أولًا بعض الأسئلة عن صاحب {account}. لا يجيب Pinagent عن أي منها.</translation>
  </message>
  <message>
   <source>{site_name} has put {account} into safe mode: nothing can be changed until its password is reset. Pinagent leaves it alone.</source>
   <translation>وضع {site_name} الحساب {account} في الوضع الآمن: لا يمكن تغيير شيء حتى تُعاد كلمة مروره. يتركه Pinagent وشأنه.</translation>
  </message>
  <message>
   <source>{site_name} has suspended or deactivated {account}. Pinagent leaves it alone.</source>
   <translation>أوقف {site_name} الحساب {account} أو عطّله. يتركه Pinagent وشأنه.</translation>
  </message>
  <message>
   <source>{site_name} refuses a board named “{board}”: {words}</source>
   <translation>يرفض {site_name} لوحة باسم «{board}»: {words}</translation>
  </message>
  <message>
   <source>{site_name} signed {account} out in the middle of the run, as it does when it protects an account. Nothing was tried again.</source>
   <translation>أخرج {site_name} الحساب {account} في وسط التشغيل، كما يفعل حين يحمي حسابًا. لم يُحاول شيء ثانية.</translation>
  </message>
  <message>
   <source>{site_name} wants a code for {account}. Pinagent types and clicks nothing there.</source>
   <translation>يريد {site_name} رمزًا لـ {account}. لا يكتب Pinagent ولا ينقر شيئًا هناك.</translation>
  </message>
  <message>
   <source>{site_name} wants to know that it is you. Pinagent types and clicks nothing there.</source>
   <translation>يريد {site_name} أن يتأكد أنه أنت. لا يكتب Pinagent ولا ينقر شيئًا هناك.</translation>
  </message>
  <message>
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>“{0}” is left out: cannot find {1} on its page.</source>
   <translation>يُترك «{0}»: لا يُعثر على {1} في صفحته.</translation>
  </message>
  <message>
   <source>“{0}” is not there any more. The next one is taken.</source>
   <translation>لم يعد «{0}» هناك. يؤخذ التالي.</translation>
  </message>
  <message>
   <source>“{0}” scored {1} and is {2}.</source>
   <translation>«{0}» نال {1} وهو {2}.</translation>
  </message>
  <message>
   <source>“{0}” stays pending: {1}.</source>
   <translation>يبقى «{0}» معلّقًا: {1}.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written: {why}.</source>
   <translation>لا تمكن كتابة «{file}»: {why}.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close this notice</source>
   <translation>إغلاق هذا التنبيه</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <source>{heading} ({count} times)</source>
   <translation>{heading} ({count} مرات)</translation>
  </message>
 </context>
 <context>
  <name>BrowserCard</name>
  <message>
   <source>Hide</source>
   <translation>إخفاء</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>إظهار</translation>
  </message>
  <message>
   <source>The browser now</source>
   <translation>المتصفح الآن</translation>
  </message>
  <message>
   <source>{state}. {kept} kept, {out} left out.</source>
   <translation>{state}. أُبقي {kept}، وتُرك {out}.</translation>
  </message>
 </context>
 <context>
  <name>BrowserRow</name>
  <message>
   <source>Browser</source>
   <translation>المتصفح</translation>
  </message>
  <message>
   <source>Choose a program…</source>
   <translation>اختيار برنامج…</translation>
  </message>
  <message>
   <source>Choose another…</source>
   <translation>اختيار آخر…</translation>
  </message>
  <message>
   <source>Choose the program of a browser</source>
   <translation>اختيار برنامج متصفح</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <source>Download Chromium for Pinagent</source>
   <translation>تنزيل Chromium لـ Pinagent</translation>
  </message>
  <message>
   <source>Download one</source>
   <translation>تنزيل واحد</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>البحث من جديد</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop the download</source>
   <translation>إيقاف التنزيل</translation>
  </message>
  <message>
   <source>The program of a browser</source>
   <translation>برنامج متصفح</translation>
  </message>
  <message>
   <source>Use any</source>
   <translation>استعمال أي واحد</translation>
  </message>
  <message>
   <source>Use any browser that is installed</source>
   <translation>استعمال أي متصفح مثبّت</translation>
  </message>
 </context>
 <context>
  <name>BrowserStep</name>
  <message>
   <source>Download a browser</source>
   <translation>تنزيل متصفح</translation>
  </message>
  <message>
   <source>Download it again: it goes on where it stood. Or install Chrome or Edge.</source>
   <translation>نزّله مرة أخرى: يتابع من حيث وقف. أو ثبّت Chrome أو Edge.</translation>
  </message>
  <message>
   <source>Download one; or install Chrome, Edge or Chromium and look again; or choose the program of a browser that is here.</source>
   <translation>نزّل واحدًا؛ أو ثبّت Chrome أو Edge أو Chromium وابحث من جديد؛ أو اختر برنامج متصفح موجود هنا.</translation>
  </message>
  <message>
   <source>Downloading Chromium: {sentence}.</source>
   <translation>يجري تنزيل Chromium: {sentence}.</translation>
  </message>
  <message>
   <source>Downloading Chromium…</source>
   <translation>يجري تنزيل Chromium…</translation>
  </message>
  <message>
   <source>Look for a browser</source>
   <translation>البحث عن متصفح</translation>
  </message>
  <message>
   <source>Looking for a browser…</source>
   <translation>يُبحث عن متصفح…</translation>
  </message>
  <message>
   <source>PINAGENT_BROWSER names another browser in this start, and that wins.</source>
   <translation>يسمّي PINAGENT_BROWSER متصفحًا آخر في هذه الجلسة، وهو الغالب.</translation>
  </message>
  <message>
   <source>Stopped. What has come is kept, and the next try goes on there.</source>
   <translation>أُوقف. ما وصل محفوظ، والمحاولة التالية تتابع منه.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>Add…</source>
   <translation>إضافة…</translation>
  </message>
  <message>
   <source>Take “{word}” away</source>
   <translation>إزالة «{word}»</translation>
  </message>
  <message>
   <source>{word}, press to take away</source>
   <translation>{word}، اضغط للإزالة</translation>
  </message>
 </context>
 <context>
  <name>CostCard</name>
  <message>
   <source>Cost so far</source>
   <translation>التكلفة حتى الآن</translation>
  </message>
 </context>
 <context>
  <name>CountTabs</name>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>مستبعد</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>معلّق</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>قراراتك</translation>
  </message>
 </context>
 <context>
  <name>CountsCard</name>
  <message>
   <source>Open gallery</source>
   <translation>فتح المعرض</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>مقبولة</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>مستبعدة</translation>
  </message>
  <message>
   <source>pending</source>
   <translation>معلّقة</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>نُسخ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Pinagent met an error that it did not expect. Everything so far is kept. This is all that is known; passwords and keys are taken out. Nothing was sent: copy it and send it if you like.</source>
   <translation>صادف Pinagent خطأ لم يتوقعه. كل ما تم محفوظ. هذا كل ما يُعرف؛ وقد أُزيلت كلمات المرور والمفاتيح. لم يُرسل شيء: انسخه وأرسله إن شئت.</translation>
  </message>
  <message>
   <source>Report of an error</source>
   <translation>تقرير عن خطأ</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>The report</source>
   <translation>التقرير</translation>
  </message>
 </context>
 <context>
  <name>CurveCard</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>مدى ملاءمة المزيد من الأفكار</translation>
  </message>
  <message>
   <source>before, and after each round of saves</source>
   <translation>قبل الحفظ، وبعد كل جولة منه</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>من {first} إلى {last}</translation>
  </message>
 </context>
 <context>
  <name>DayWords</name>
  <message>
   <source>today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>tomorrow</source>
   <translation>غدًا</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}، {time}</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete run</source>
   <translation>حذف التشغيل</translation>
  </message>
  <message>
   <source>Delete this run of “{title}”?</source>
   <translation>هل نحذف هذا التشغيل لـ «{title}»؟</translation>
  </message>
  <message>
   <source>It has no pins. This cannot be undone.</source>
   <translation>ليس له دبابيس. لا يمكن التراجع عن هذا.</translation>
  </message>
  <message numerus="yes">
   <source>Its %n pins go from this computer, with their pictures. Nothing changes on the site. This cannot be undone.</source>
   <translation>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
    <numerusform>تذهب دبابيسه وعددها %n من هذا الحاسوب مع صورها. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</numerusform>
   </translation>
  </message>
  <message>
   <source>Its one pin goes from this computer, with its picture. Nothing changes on the site. This cannot be undone.</source>
   <translation>يذهب دبوسه الوحيد من هذا الحاسوب مع صورته. لا يتغير شيء على الموقع. لا يمكن التراجع عن هذا.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
 </context>
 <context>
  <name>DesktopNotices</name>
  <message>
   <source>Show a notification</source>
   <translation>إظهار إشعار</translation>
  </message>
 </context>
 <context>
  <name>DetailPane</name>
  <message>
   <source>Approve</source>
   <translation>قبول</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>العميل</translation>
  </message>
  <message>
   <source>Close the detail</source>
   <translation>إغلاق التفاصيل</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>From</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>ليقرر التقييم</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>فتح على Pinterest</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>العيوب</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>none seen</source>
   <translation>لم يُر شيء</translation>
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
   <translation>لا صورة</translation>
  </message>
 </context>
 <context>
  <name>DetailWords</name>
  <message>
   <source>Imported</source>
   <translation>مستورد</translation>
  </message>
  <message>
   <source>More ideas</source>
   <translation>المزيد من الأفكار</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>a client</source>
   <translation>عميل</translation>
  </message>
  <message>
   <source>by its score; the threshold is {threshold}</source>
   <translation>بتقييمه؛ والعتبة {threshold}</translation>
  </message>
  <message>
   <source>its score alone would say: {status}</source>
   <translation>تقييمه وحده يقول: {status}</translation>
  </message>
  <message>
   <source>its score says the same</source>
   <translation>وتقييمه يقول مثله</translation>
  </message>
  <message>
   <source>looked at twice: {first} and {second}, the mean counts; grades and reason are of the first look</source>
   <translation>نُظر إليه مرتين: {first} و{second}، والعبرة بالمتوسط؛ والدرجات والسبب من النظرة الأولى</translation>
  </message>
  <message>
   <source>starred by {name}</source>
   <translation>نجمة من {name}</translation>
  </message>
  <message>
   <source>vetoed by {name}</source>
   <translation>اعتراض من {name}</translation>
  </message>
  <message>
   <source>{day} {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <source>{place}, {time}</source>
   <translation>{place}، {time}</translation>
  </message>
  <message>
   <source>{when}: left to the score again</source>
   <translation>{when}: تُرك للتقييم ثانية</translation>
  </message>
  <message>
   <source>{when}: {status}</source>
   <translation>{when}: {status}</translation>
  </message>
  <message>
   <source>{when}: {status} at {score}</source>
   <translation>{when}: {status} عند {score}</translation>
  </message>
  <message>
   <source>{when}: {status}, the threshold was moved</source>
   <translation>{when}: {status}، نُقلت العتبة</translation>
  </message>
  <message>
   <source>“{prompt}”: {place}, {time}</source>
   <translation>«{prompt}»: {place}، {time}</translation>
  </message>
 </context>
 <context>
  <name>EarlierRuns</name>
  <message>
   <source>All pins of this run</source>
   <translation>كل دبابيس هذا التشغيل</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>الدبابيس المقبولة</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>«{title}» ينتظر دوره.</translation>
  </message>
 </context>
 <context>
  <name>EstimateCard</name>
  <message>
   <source>Board and warm-up</source>
   <translation>اللوحة والتحمية</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>التقدير</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>الجمع</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>التحقق</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Add to Eagle, which has to be open</source>
   <translation>إضافة إلى Eagle، ويجب أن يكون مفتوحًا</translation>
  </message>
  <message>
   <source>As what</source>
   <translation>بأي صيغة</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Choose a place…</source>
   <translation>اختيار مكان…</translation>
  </message>
  <message>
   <source>Contact sheet to print (PDF)</source>
   <translation>ورقة صور للطباعة (PDF)</translation>
  </message>
  <message>
   <source>Data for programs (JSON)</source>
   <translation>بيانات للبرامج (JSON)</translation>
  </message>
  <message>
   <source>Everything in one file (ZIP)</source>
   <translation>كل شيء في ملف واحد (ZIP)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>التصدير إلى</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>مجلد الصور</translation>
  </message>
  <message>
   <source>Mood board as a picture (PNG)</source>
   <translation>لوحة إلهام كصورة (PNG)</translation>
  </message>
  <message>
   <source>Mood board on one page (PDF)</source>
   <translation>لوحة إلهام في صفحة (PDF)</translation>
  </message>
  <message>
   <source>Page for a client to choose in (HTML)</source>
   <translation>صفحة يختار فيها العميل (HTML)</translation>
  </message>
  <message>
   <source>Page to look at (HTML)</source>
   <translation>صفحة للمشاهدة (HTML)</translation>
  </message>
  <message>
   <source>Table for a spreadsheet (CSV)</source>
   <translation>جدول لبرنامج جداول (CSV)</translation>
  </message>
  <message>
   <source>Which pins</source>
   <translation>أي دبابيس</translation>
  </message>
  <message>
   <source>Workbook with pictures (XLSX)</source>
   <translation>مصنف مع صور (XLSX)</translation>
  </message>
  <message>
   <source>pinagent pictures</source>
   <translation>صور pinagent</translation>
  </message>
  <message>
   <source>pinagent pins</source>
   <translation>دبابيس pinagent</translation>
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
   <translation>إلغاء</translation>
  </message>
  <message numerus="yes">
   <source>Eagle has taken %n pictures</source>
   <translation>
    <numerusform>أخذ Eagle ‏%n صورة</numerusform>
    <numerusform>أخذ Eagle ‏%n صورة</numerusform>
    <numerusform>أخذ Eagle ‏%n صورتان</numerusform>
    <numerusform>أخذ Eagle ‏%n صور</numerusform>
    <numerusform>أخذ Eagle ‏%n صورة</numerusform>
    <numerusform>أخذ Eagle ‏%n صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>Eagle has taken one picture</source>
   <translation>أخذ Eagle صورة واحدة</translation>
  </message>
  <message numerus="yes">
   <source>Exported %n pins</source>
   <translation>
    <numerusform>صُدّر %n دبوس</numerusform>
    <numerusform>صُدّر %n دبوس</numerusform>
    <numerusform>صُدّر %n دبوسان</numerusform>
    <numerusform>صُدّر %n دبابيس</numerusform>
    <numerusform>صُدّر %n دبوسًا</numerusform>
    <numerusform>صُدّر %n دبوس</numerusform>
   </translation>
  </message>
  <message>
   <source>Exported one pin</source>
   <translation>صُدّر دبوس واحد</translation>
  </message>
  <message>
   <source>Exporting: {done} of {of} pins</source>
   <translation>التصدير: {done} من {of} دبوس</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>Welcome</source>
   <translation>مرحبًا</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPage</name>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Getting ready</source>
   <translation>التهيئة</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>التخطي الآن</translation>
  </message>
  <message>
   <source>This page comes again at the next start.</source>
   <translation>تعود هذه الصفحة عند التشغيل التالي.</translation>
  </message>
  <message>
   <source>This page stays under Help.</source>
   <translation>تبقى هذه الصفحة في المساعدة.</translation>
  </message>
 </context>
 <context>
  <name>FirstStepsPresenter</name>
  <message>
   <source>Still open before the first run on Pinterest: {steps}.</source>
   <translation>ما زال باقيًا قبل أول تشغيل على Pinterest: {steps}.</translation>
  </message>
  <message>
   <source>You are ready for the first run on Pinterest.</source>
   <translation>أنت مستعد لأول تشغيل على Pinterest.</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>the key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>the notice</source>
   <translation>الإشعار</translation>
  </message>
  <message>
   <source>{n} of {all} done</source>
   <translation>تم {n} من {all}</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>المعرض</translation>
  </message>
  <message>
   <source>Pinagent</source>
   <translation>Pinagent</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>الطلب</translation>
  </message>
 </context>
 <context>
  <name>GalleryEmpty</name>
  <message>
   <source>All other pins are kept; this view hides them.</source>
   <translation>سائر الدبابيس باقية، وهذا العرض يخفيها.</translation>
  </message>
  <message>
   <source>All pins are hidden.</source>
   <translation>كل الدبابيس مخفية.</translation>
  </message>
  <message>
   <source>Go to the prompt</source>
   <translation>إلى الطلب</translation>
  </message>
  <message>
   <source>No approved pins at {score}.</source>
   <translation>لا دبابيس مقبولة عند {score}.</translation>
  </message>
  <message>
   <source>No disqualified pins at {score}.</source>
   <translation>لا دبابيس مستبعدة عند {score}.</translation>
  </message>
  <message>
   <source>No pending pins.</source>
   <translation>لا دبابيس معلّقة.</translation>
  </message>
  <message>
   <source>No pins match “{words}”.</source>
   <translation>لا دبابيس توافق «{words}».</translation>
  </message>
  <message>
   <source>No pins yet</source>
   <translation>لا دبابيس بعد</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>لم يُعثر على شيء</translation>
  </message>
  <message>
   <source>Pinagent signs in, makes the board and warms it up. Then pins arrive here.</source>
   <translation>يسجّل Pinagent الدخول وينشئ اللوحة ويحمّيها. ثم تصل الدبابيس إلى هنا.</translation>
  </message>
  <message>
   <source>Say what you look for and press Start. What is found hangs here, live.</source>
   <translation>قل ما تبحث عنه واضغط ابدأ. وما يُعثر عليه يُعلّق هنا مباشرة.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>إظهار الكل</translation>
  </message>
  <message>
   <source>The first pins are on their way</source>
   <translation>أولى الدبابيس في الطريق</translation>
  </message>
  <message>
   <source>The pins are there; the search for “{words}” hides them.</source>
   <translation>الدبابيس موجودة؛ والبحث عن «{words}» يخفيها.</translation>
  </message>
  <message>
   <source>This prompt has no pins. Fewer or plainer words often find more.</source>
   <translation>ليس لهذا الطلب دبابيس. كلمات أقل أو أبسط تجد غالبًا أكثر.</translation>
  </message>
  <message>
   <source>Try other words</source>
   <translation>تجربة كلمات أخرى</translation>
  </message>
  <message>
   <source>You have not decided about any pin yet.</source>
   <translation>لم تقرر في أي دبوس بعد.</translation>
  </message>
 </context>
 <context>
  <name>GalleryExport</name>
  <message>
   <source>All shown pins</source>
   <translation>كل الدبابيس المعروضة</translation>
  </message>
  <message>
   <source>Approved pins</source>
   <translation>الدبابيس المقبولة</translation>
  </message>
  <message>
   <source>Everything, hidden pins too</source>
   <translation>كل شيء، والدبابيس المخفية أيضًا</translation>
  </message>
  <message>
   <source>Selected pins</source>
   <translation>الدبابيس المحددة</translation>
  </message>
 </context>
 <context>
  <name>GalleryFilters</name>
  <message>
   <source>Hidden: {0}</source>
   <translation>مخفي: {0}</translation>
  </message>
  <message>
   <source>Left out while collecting: {0}</source>
   <translation>تُرك أثناء الجمع: {0}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>قائمة</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>قائمة ما تُرك</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>إظهار</translation>
  </message>
  <message>
   <source>Show what is hidden</source>
   <translation>إظهار المخفي</translation>
  </message>
 </context>
 <context>
  <name>GalleryHeader</name>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Judge one pin after the other on the full screen (key {key})</source>
   <translation>الحكم على دبوس بعد آخر في كامل الشاشة (المفتاح {key})</translation>
  </message>
  <message>
   <source>Order and size</source>
   <translation>الترتيب والحجم</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>مراجعة</translation>
  </message>
  <message>
   <source>Search pins</source>
   <translation>البحث في الدبابيس</translation>
  </message>
  <message>
   <source>What is hidden</source>
   <translation>ما هو مخفي</translation>
  </message>
  <message>
   <source>Which runs are shown</source>
   <translation>أي تشغيلات معروضة</translation>
  </message>
 </context>
 <context>
  <name>GalleryPane</name>
  <message>
   <source>Gallery</source>
   <translation>المعرض</translation>
  </message>
 </context>
 <context>
  <name>GalleryPresenter</name>
  <message>
   <source>Count</source>
   <translation>العدّ</translation>
  </message>
  <message>
   <source>List what was left out</source>
   <translation>قائمة ما تُرك</translation>
  </message>
  <message>
   <source>Open the gallery</source>
   <translation>فتح المعرض</translation>
  </message>
  <message>
   <source>Open the pin</source>
   <translation>فتح الدبوس</translation>
  </message>
 </context>
 <context>
  <name>GalleryTakingOut</name>
  <message numerus="yes">
   <source>%n links copied</source>
   <translation>
    <numerusform>تم نسخ %n رابط</numerusform>
    <numerusform>تم نسخ %n رابط</numerusform>
    <numerusform>تم نسخ %n رابطان</numerusform>
    <numerusform>تم نسخ %n روابط</numerusform>
    <numerusform>تم نسخ %n رابطًا</numerusform>
    <numerusform>تم نسخ %n رابط</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pictures copied</source>
   <translation>
    <numerusform>تم نسخ %n صورة</numerusform>
    <numerusform>تم نسخ %n صورة</numerusform>
    <numerusform>تم نسخ %n صورتان</numerusform>
    <numerusform>تم نسخ %n صور</numerusform>
    <numerusform>تم نسخ %n صورة</numerusform>
    <numerusform>تم نسخ %n صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins have no picture yet</source>
   <translation>
    <numerusform>%n دبوس بلا صورة بعد</numerusform>
    <numerusform>%n دبوس بلا صورة بعد</numerusform>
    <numerusform>%n دبوسان بلا صورة بعد</numerusform>
    <numerusform>%n دبابيس بلا صورة بعد</numerusform>
    <numerusform>%n دبوسًا بلا صورة بعد</numerusform>
    <numerusform>%n دبوس بلا صورة بعد</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin has no picture yet</source>
   <translation>دبوس واحد بلا صورة بعد</translation>
  </message>
  <message numerus="yes">
   <source>Copy %n links</source>
   <translation>
    <numerusform>نسخ %n رابط</numerusform>
    <numerusform>نسخ %n رابط</numerusform>
    <numerusform>نسخ %n رابطان</numerusform>
    <numerusform>نسخ %n روابط</numerusform>
    <numerusform>نسخ %n رابطًا</numerusform>
    <numerusform>نسخ %n رابط</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copy %n pictures</source>
   <translation>
    <numerusform>نسخ %n صورة</numerusform>
    <numerusform>نسخ %n صورة</numerusform>
    <numerusform>نسخ %n صورتان</numerusform>
    <numerusform>نسخ %n صور</numerusform>
    <numerusform>نسخ %n صورة</numerusform>
    <numerusform>نسخ %n صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>نسخ الصورة</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>نُسخ الرابط</translation>
  </message>
  <message>
   <source>Picture copied</source>
   <translation>نُسخت الصورة</translation>
  </message>
  <message>
   <source>This pin has no link.</source>
   <translation>ليس لهذا الدبوس رابط.</translation>
  </message>
 </context>
 <context>
  <name>GalleryVerdicts</name>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>GalleryWords</name>
  <message numerus="yes">
   <source>%n pins approved by you</source>
   <translation>
    <numerusform>قبلتَ %n دبوس</numerusform>
    <numerusform>قبلتَ %n دبوس</numerusform>
    <numerusform>قبلتَ %n دبوسان</numerusform>
    <numerusform>قبلتَ %n دبابيس</numerusform>
    <numerusform>قبلتَ %n دبوسًا</numerusform>
    <numerusform>قبلتَ %n دبوس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins disqualified by you</source>
   <translation>
    <numerusform>استبعدتَ %n دبوس</numerusform>
    <numerusform>استبعدتَ %n دبوس</numerusform>
    <numerusform>استبعدتَ %n دبوسان</numerusform>
    <numerusform>استبعدتَ %n دبابيس</numerusform>
    <numerusform>استبعدتَ %n دبوسًا</numerusform>
    <numerusform>استبعدتَ %n دبوس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to approved at {score}</source>
   <translation>
    <numerusform>انتقل %n دبوس إلى المقبولة عند {score}</numerusform>
    <numerusform>انتقل %n دبوس إلى المقبولة عند {score}</numerusform>
    <numerusform>انتقل %n دبوسان إلى المقبولة عند {score}</numerusform>
    <numerusform>انتقل %n دبابيس إلى المقبولة عند {score}</numerusform>
    <numerusform>انتقل %n دبوسًا إلى المقبولة عند {score}</numerusform>
    <numerusform>انتقل %n دبوس إلى المقبولة عند {score}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pins moved to disqualified at {score}</source>
   <translation>
    <numerusform>انتقل %n دبوس إلى المستبعدة عند {score}</numerusform>
    <numerusform>انتقل %n دبوس إلى المستبعدة عند {score}</numerusform>
    <numerusform>انتقل %n دبوسان إلى المستبعدة عند {score}</numerusform>
    <numerusform>انتقل %n دبابيس إلى المستبعدة عند {score}</numerusform>
    <numerusform>انتقل %n دبوسًا إلى المستبعدة عند {score}</numerusform>
    <numerusform>انتقل %n دبوس إلى المستبعدة عند {score}</numerusform>
   </translation>
  </message>
  <message>
   <source>1 pin moved to approved at {score}</source>
   <translation>انتقل دبوس واحد إلى المقبولة عند {score}</translation>
  </message>
  <message>
   <source>1 pin moved to disqualified at {score}</source>
   <translation>انتقل دبوس واحد إلى المستبعدة عند {score}</translation>
  </message>
  <message numerus="yes">
   <source>Approve %n pins</source>
   <translation>
    <numerusform>قبول %n دبوس</numerusform>
    <numerusform>قبول %n دبوس</numerusform>
    <numerusform>قبول %n دبوسان</numerusform>
    <numerusform>قبول %n دبابيس</numerusform>
    <numerusform>قبول %n دبوسًا</numerusform>
    <numerusform>قبول %n دبوس</numerusform>
   </translation>
  </message>
  <message>
   <source>Approve pin</source>
   <translation>قبول دبوس</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>قبلتَه أنت</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>استبعدتَه أنت</translation>
  </message>
  <message numerus="yes">
   <source>Disqualify %n pins</source>
   <translation>
    <numerusform>استبعاد %n دبوس</numerusform>
    <numerusform>استبعاد %n دبوس</numerusform>
    <numerusform>استبعاد %n دبوسان</numerusform>
    <numerusform>استبعاد %n دبابيس</numerusform>
    <numerusform>استبعاد %n دبوسًا</numerusform>
    <numerusform>استبعاد %n دبوس</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify pin</source>
   <translation>استبعاد دبوس</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>ليقرر التقييم</translation>
  </message>
  <message numerus="yes">
   <source>Let the score decide about %n pins</source>
   <translation>
    <numerusform>ليقرر التقييم في %n دبوس</numerusform>
    <numerusform>ليقرر التقييم في %n دبوس</numerusform>
    <numerusform>ليقرر التقييم في %n دبوسان</numerusform>
    <numerusform>ليقرر التقييم في %n دبابيس</numerusform>
    <numerusform>ليقرر التقييم في %n دبوسًا</numerusform>
    <numerusform>ليقرر التقييم في %n دبوس</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The score decides about %n pins again</source>
   <translation>
    <numerusform>يقرر التقييم ثانية في %n دبوس</numerusform>
    <numerusform>يقرر التقييم ثانية في %n دبوس</numerusform>
    <numerusform>يقرر التقييم ثانية في %n دبوسان</numerusform>
    <numerusform>يقرر التقييم ثانية في %n دبابيس</numerusform>
    <numerusform>يقرر التقييم ثانية في %n دبوسًا</numerusform>
    <numerusform>يقرر التقييم ثانية في %n دبوس</numerusform>
   </translation>
  </message>
  <message>
   <source>The score decides again</source>
   <translation>يقرر التقييم ثانية</translation>
  </message>
  <message>
   <source>The threshold is {score} now</source>
   <translation>العتبة الآن {score}</translation>
  </message>
  <message>
   <source>Threshold {score}</source>
   <translation>العتبة {score}</translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to approved</source>
   <translation>
    <numerusform>ينقل %n دبوس إلى المقبولة</numerusform>
    <numerusform>ينقل %n دبوس إلى المقبولة</numerusform>
    <numerusform>ينقل %n دبوسان إلى المقبولة</numerusform>
    <numerusform>ينقل %n دبابيس إلى المقبولة</numerusform>
    <numerusform>ينقل %n دبوسًا إلى المقبولة</numerusform>
    <numerusform>ينقل %n دبوس إلى المقبولة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>moves %n pins to disqualified</source>
   <translation>
    <numerusform>ينقل %n دبوس إلى المستبعدة</numerusform>
    <numerusform>ينقل %n دبوس إلى المستبعدة</numerusform>
    <numerusform>ينقل %n دبوسان إلى المستبعدة</numerusform>
    <numerusform>ينقل %n دبابيس إلى المستبعدة</numerusform>
    <numerusform>ينقل %n دبوسًا إلى المستبعدة</numerusform>
    <numerusform>ينقل %n دبوس إلى المستبعدة</numerusform>
   </translation>
  </message>
  <message>
   <source>moves 1 pin to approved</source>
   <translation>ينقل دبوسًا واحدًا إلى المقبولة</translation>
  </message>
  <message>
   <source>moves 1 pin to disqualified</source>
   <translation>ينقل دبوسًا واحدًا إلى المستبعدة</translation>
  </message>
  <message>
   <source>moves no pin</source>
   <translation>لا ينقل أي دبوس</translation>
  </message>
 </context>
 <context>
  <name>GradeBlocks</name>
  <message>
   <source>{name}: {grade} of 4</source>
   <translation>{name}: {grade} من 4</translation>
  </message>
 </context>
 <context>
  <name>GradesGrid</name>
  <message>
   <source>Style</source>
   <translation>الأسلوب</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>الموضوع</translation>
  </message>
  <message>
   <source>{grade} of 4</source>
   <translation>{grade} من 4</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>All keys are the usual ones again.</source>
   <translation>عادت كل المفاتيح إلى المعتاد.</translation>
  </message>
  <message>
   <source>All, approved, disqualified, pending, yours</source>
   <translation>الكل، المقبولة، المستبعدة، المعلّقة، قراراتك</translation>
  </message>
  <message>
   <source>Copy the link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Copy the picture, or several</source>
   <translation>نسخ الصورة، أو عدة صور</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>First steps…</source>
   <translation>الخطوات الأولى…</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>المعرض</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Move an enlarged picture</source>
   <translation>تحريك صورة مكبرة</translation>
  </message>
  <message>
   <source>Move from pin to pin</source>
   <translation>الانتقال من دبوس إلى دبوس</translation>
  </message>
  <message>
   <source>Next part of the window</source>
   <translation>الجزء التالي من النافذة</translation>
  </message>
  <message>
   <source>Pins</source>
   <translation>الدبابيس</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Search the pins</source>
   <translation>البحث في الدبابيس</translation>
  </message>
  <message>
   <source>Select all pins</source>
   <translation>تحديد كل الدبابيس</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>بدء التشغيل</translation>
  </message>
  <message>
   <source>Undo, as far back as you like</source>
   <translation>التراجع إلى أبعد ما تشاء</translation>
  </message>
  <message>
   <source>Usual keys</source>
   <translation>المفاتيح المعتادة</translation>
  </message>
 </context>
 <context>
  <name>HistoryLine</name>
  <message>
   <source>Delete run…</source>
   <translation>حذف التشغيل…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>الحكم على الدبابيس المعلّقة</translation>
  </message>
  <message>
   <source>Look up again by itself…</source>
   <translation>النظر ثانية تلقائيًا…</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>التشغيل ثانية</translation>
  </message>
  <message>
   <source>Show the run</source>
   <translation>إظهار التشغيل</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>Take out of the queue</source>
   <translation>إخراج من الطابور</translation>
  </message>
  <message>
   <source>Undo on the account…</source>
   <translation>التراجع على الحساب…</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} أخرى</translation>
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
   <translation>انقطع عند {kept} من {target}</translation>
  </message>
  <message>
   <source>running</source>
   <translation>جارٍ</translation>
  </message>
  <message>
   <source>waits for its turn</source>
   <translation>ينتظر دوره</translation>
  </message>
  <message>
   <source>{word} at {kept} of {target}</source>
   <translation>{word} عند {kept} من {target}</translation>
  </message>
 </context>
 <context>
  <name>HistoryTable</name>
  <message>
   <source>Earlier prompts</source>
   <translation>الطلبات السابقة</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>Show all {n}</source>
   <translation>إظهار {n} كلها</translation>
  </message>
  <message>
   <source>Show fewer</source>
   <translation>إظهار أقل</translation>
  </message>
 </context>
 <context>
  <name>HoursField</name>
  <message>
   <source>First hour</source>
   <translation>أول ساعة</translation>
  </message>
  <message>
   <source>Last hour</source>
   <translation>آخر ساعة</translation>
  </message>
  <message>
   <source>o’clock</source>
   <translation>الساعة</translation>
  </message>
  <message>
   <source>to</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>weekdays only</source>
   <translation>أيام العمل فقط</translation>
  </message>
 </context>
 <context>
  <name>Housekeeping</name>
  <message>
   <source>Read the data anew</source>
   <translation>قراءة البيانات من جديد</translation>
  </message>
 </context>
 <context>
  <name>ImportPart</name>
  <message>
   <source>A client</source>
   <translation>عميل</translation>
  </message>
  <message>
   <source>Accounts in the files are left out, for such files hold passwords.</source>
   <translation>تُترك الحسابات التي في الملفات، لأن مثل هذه الملفات تحوي كلمات مرور.</translation>
  </message>
  <message>
   <source>Answers of a client, data of the web version (*.json *.jsonl)</source>
   <translation>إجابات عميل، بيانات إصدار الويب (*.json *.jsonl)</translation>
  </message>
  <message>
   <source>Could not be read: {count}</source>
   <translation>تعذّرت قراءتها: {count}</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <source>Leave mine</source>
   <translation>ترك أحكامي</translation>
  </message>
  <message>
   <source>Nothing could be taken in.</source>
   <translation>تعذّر أخذ أي شيء.</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>اعتماد</translation>
  </message>
  <message>
   <source>The client's word is shown beside yours. It differs from the status here on this many pins: {count}. Take it over as your own verdict for these?</source>
   <translation>تظهر كلمة العميل بجانب كلمتك. وهي تخالف الحالة هنا في هذا العدد من الدبابيس: {count}. هل تعتمدها حكمًا منك لها؟</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>و{count} أخرى</translation>
  </message>
  <message>
   <source>{client} about “{title}”: starred {stars}, vetoed {vetoes}</source>
   <translation>{client} عن «{title}»: بنجمة {stars}، باعتراض {vetoes}</translation>
  </message>
  <message>
   <source>“{title}”: {new} pins came in, {known} were here already</source>
   <translation>«{title}»: دخل {new} دبوس، و{known} كانت هنا من قبل</translation>
  </message>
 </context>
 <context>
  <name>ImportPresenter</name>
  <message>
   <source>Import</source>
   <translation>استيراد</translation>
  </message>
  <message>
   <source>Take over the answers</source>
   <translation>اعتماد الإجابات</translation>
  </message>
 </context>
 <context>
  <name>KeyCap</name>
  <message>
   <source>Key {key}</source>
   <translation>المفتاح {key}</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key</source>
   <translation>اضغط مفتاحًا</translation>
  </message>
  <message>
   <source>Press a key, or Esc to leave it as it is.</source>
   <translation>اضغط مفتاحًا، أو Esc ليبقى كما هو.</translation>
  </message>
 </context>
 <context>
  <name>KeyRow</name>
  <message>
   <source>A key alone is wanted. With Ctrl, Alt or Meta it is the window's.</source>
   <translation>المطلوب مفتاح واحد وحده. مع Ctrl أو Alt أو Meta يكون للنافذة.</translation>
  </message>
  <message>
   <source>API key</source>
   <translation>مفتاح API</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>خادم آخر…</translation>
  </message>
  <message>
   <source>Change the key: {0}</source>
   <translation>تغيير المفتاح: {0}</translation>
  </message>
  <message>
   <source>Key for the picture check</source>
   <translation>مفتاح فحص الصور</translation>
  </message>
  <message>
   <source>New key: {0}</source>
   <translation>المفتاح الجديد: {0}</translation>
  </message>
  <message>
   <source>Save anyway</source>
   <translation>الحفظ على أي حال</translation>
  </message>
  <message>
   <source>Test again</source>
   <translation>التجربة ثانية</translation>
  </message>
  <message>
   <source>Test and save</source>
   <translation>تجربة وحفظ</translation>
  </message>
  <message>
   <source>Usual key again: {0}</source>
   <translation>المفتاح المعتاد ثانية: {0}</translation>
  </message>
  <message>
   <source>Usual key: {0}</source>
   <translation>المفتاح المعتاد: {0}</translation>
  </message>
  <message>
   <source>paste it here</source>
   <translation>الصقه هنا</translation>
  </message>
  <message>
   <source>{key} is taken: {what}. Give that another key first.</source>
   <translation>{key} مأخوذ: {what}. أعط ذلك مفتاحًا آخر أولًا.</translation>
  </message>
  <message>
   <source>{key} moves about and stays that.</source>
   <translation>{key} للتنقل ويبقى كذلك.</translation>
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
   <translation>هناك مفتاح محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
  </message>
  <message>
   <source>A model looks at each picture. Its key says who pays.</source>
   <translation>ينظر نموذج إلى كل صورة. ومفتاحه يقول من يدفع.</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>يُسأل النموذج…</translation>
  </message>
  <message>
   <source>For {server}. About {money} for {n} pictures; no run spends more than you allow.</source>
   <translation>لـ {server}. نحو {money} لكل {n} صورة؛ ولا ينفق أي تشغيل أكثر مما تسمح به.</translation>
  </message>
  <message>
   <source>For {server}. What pictures cost there is not known here.</source>
   <translation>لـ {server}. كلفة الصور هناك غير معروفة هنا.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>حفظ المفتاح</translation>
  </message>
  <message>
   <source>Kept in this computer's keyring.</source>
   <translation>محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Kept until Pinagent is closed, for there is no keyring: {why}.</source>
   <translation>محفوظ حتى يُغلق Pinagent، إذ لا سلسلة مفاتيح: {why}.</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>النظر إلى المفتاح</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>تجربة المفتاح</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>هناك مفتاح لهذه الجلسة فقط.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>اكتب المفتاح أولًا.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>محفوظ في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>محفوظ حتى يُغلق Pinagent</translation>
  </message>
  <message>
   <source>{server} needs no key.</source>
   <translation>لا يحتاج {server} إلى مفتاح.</translation>
  </message>
  <message>
   <source>{why} Check it and test again, or save it anyway.</source>
   <translation>{why} افحصه وجرّب ثانية، أو احفظه على أي حال.</translation>
  </message>
  <message>
   <source>{why} Test again, or type another key.</source>
   <translation>{why} جرّب ثانية، أو اكتب مفتاحًا آخر.</translation>
  </message>
 </context>
 <context>
  <name>LeaveQuestion</name>
  <message>
   <source>A run is going on</source>
   <translation>هناك تشغيل جارٍ</translation>
  </message>
  <message>
   <source>A run is going on.</source>
   <translation>هناك تشغيل جارٍ.</translation>
  </message>
  <message>
   <source>Keep running</source>
   <translation>المتابعة</translation>
  </message>
  <message>
   <source>Pause and quit</source>
   <translation>إيقاف مؤقت وخروج</translation>
  </message>
  <message>
   <source>Pause it and quit? Everything so far is kept, and it can be resumed.</source>
   <translation>هل نوقفه مؤقتًا ونخرج؟ كل ما تم محفوظ، ويمكن استئنافه.</translation>
  </message>
 </context>
 <context>
  <name>LedgerDialog</name>
  <message>
   <source>CSV files (*.csv)</source>
   <translation>ملفات CSV (*.csv)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Export the ledger</source>
   <translation>تصدير سجل الأفعال</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>What was done to {name}</source>
   <translation>ما فُعل على {name}</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <source>Outcome</source>
   <translation>النتيجة</translation>
  </message>
  <message>
   <source>To what</source>
   <translation>على ماذا</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
 </context>
 <context>
  <name>LedgerPresenter</name>
  <message>
   <source>Export the ledger</source>
   <translation>تصدير سجل الأفعال</translation>
  </message>
  <message>
   <source>One line is written to {file}.</source>
   <translation>كُتب سطر واحد في {file}.</translation>
  </message>
  <message>
   <source>Read the ledger</source>
   <translation>قراءة سجل الأفعال</translation>
  </message>
  <message>
   <source>{n} lines are written to {file}.</source>
   <translation>كُتب {n} سطر في {file}.</translation>
  </message>
 </context>
 <context>
  <name>LeftOutChip</name>
  <message>
   <source>Press to list them</source>
   <translation>اضغط لعرض قائمتها</translation>
  </message>
  <message>
   <source>{0}, left out; opens the list</source>
   <translation>{0}، متروكة؛ يفتح القائمة</translation>
  </message>
 </context>
 <context>
  <name>LeftOutDialog</name>
  <message>
   <source>Copy the link</source>
   <translation>نسخ الرابط</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>كل شيء</translation>
  </message>
  <message>
   <source>Leaving out costs nothing: no picture is fetched for it, none is judged.</source>
   <translation>الترك لا يكلف شيئًا: لا تُجلب له صورة ولا يُحكم على واحدة.</translation>
  </message>
  <message>
   <source>Left out while collecting</source>
   <translation>ما تُرك أثناء الجمع</translation>
  </message>
  <message>
   <source>Link copied</source>
   <translation>نُسخ الرابط</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>فتح على Pinterest</translation>
  </message>
  <message>
   <source>Why it was left out</source>
   <translation>لماذا تُرك</translation>
  </message>
 </context>
 <context>
  <name>LeftOutModel</name>
  <message>
   <source>Link</source>
   <translation>الرابط</translation>
  </message>
  <message>
   <source>What</source>
   <translation>ماذا</translation>
  </message>
  <message>
   <source>When</source>
   <translation>متى</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>لماذا</translation>
  </message>
 </context>
 <context>
  <name>LeftOutRows</name>
  <message>
   <source>Pin {number}</source>
   <translation>الدبوس {number}</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>بلا اسم</translation>
  </message>
 </context>
 <context>
  <name>LimitFields</name>
  <message>
   <source> min</source>
   <translation> د</translation>
  </message>
  <message>
   <source> pins</source>
   <translation> دبابيس</translation>
  </message>
  <message>
   <source>Collect at most, in minutes</source>
   <translation>الجمع على الأكثر، بالدقائق</translation>
  </message>
  <message>
   <source>Judge {n} first, then ask me</source>
   <translation>احكم على {n} أولًا ثم اسألني</translation>
  </message>
  <message>
   <source>Keep at most, in pins</source>
   <translation>الإبقاء على الأكثر، بالدبابيس</translation>
  </message>
  <message>
   <source>any time</source>
   <translation>في أي وقت</translation>
  </message>
 </context>
 <context>
  <name>LivePicture</name>
  <message>
   <source>Picture of the browser page</source>
   <translation>صورة صفحة المتصفح</translation>
  </message>
  <message>
   <source>The page appears here.</source>
   <translation>تظهر الصفحة هنا.</translation>
  </message>
 </context>
 <context>
  <name>LogCard</name>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy the log</source>
   <translation>نسخ السجل</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>السجل</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
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
   <translation>الدبابيس</translation>
  </message>
 </context>
 <context>
  <name>Meter</name>
  <message>
   <source>of {limit}</source>
   <translation>من {limit}</translation>
  </message>
 </context>
 <context>
  <name>NoticeDialog</name>
  <message>
   <source>Accept and start</source>
   <translation>قبول وبدء</translation>
  </message>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>أفهم ذلك وأريد استعمال حسابي أنا.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>اقرأ هذا مرة</translation>
  </message>
 </context>
 <context>
  <name>NoticeRow</name>
  <message>
   <source>I understand and want to use my own account.</source>
   <translation>أفهم ذلك وأريد استعمال حسابي أنا.</translation>
  </message>
  <message>
   <source>Read this once</source>
   <translation>اقرأ هذا مرة</translation>
  </message>
 </context>
 <context>
  <name>NoticeStep</name>
  <message>
   <source>Accepted, version {n}.</source>
   <translation>مقبول، الإصدار {n}.</translation>
  </message>
  <message>
   <source>It is asked for once, before the first run on Pinterest.</source>
   <translation>يُسأل عنه مرة واحدة، قبل أول تشغيل على Pinterest.</translation>
  </message>
 </context>
 <context>
  <name>NoticeText</name>
  <message>
   <source>Pinterest may limit or close an account that is used this way. The account is yours and so is the risk. Pinagent works slowly, shows every step and never solves a captcha.</source>
   <translation>قد يقيّد Pinterest حسابًا يُستعمل هكذا أو يغلقه. الحساب لك والمخاطرة عليك. يعمل Pinagent ببطء ويُظهر كل خطوة ولا يحل اختبار captcha أبدًا.</translation>
  </message>
  <message>
   <source>Pinterest's terms restrict automation.</source>
   <translation>شروط Pinterest تقيّد العمل الآلي.</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Everything so far is kept. Nothing was sent.</source>
   <translation>كل ما تم محفوظ. لم يُرسل شيء.</translation>
  </message>
  <message>
   <source>Pinagent {version} is out.</source>
   <translation>صدر Pinagent {version}.</translation>
  </message>
  <message>
   <source>See the copies…</source>
   <translation>رؤية النسخ…</translation>
  </message>
  <message>
   <source>See the report…</source>
   <translation>رؤية التقرير…</translation>
  </message>
  <message>
   <source>See what is new…</source>
   <translation>رؤية الجديد…</translation>
  </message>
  <message>
   <source>Something went wrong that Pinagent did not expect.</source>
   <translation>حدث خلل لم يتوقعه Pinagent.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>This version goes on working. Nothing is installed by itself.</source>
   <translation>يستمر هذا الإصدار في العمل. لا يُثبّت شيء من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>{account} is free. It begins when you say so.</source>
   <translation>{account} متاح. ويبدأ حين تقول.</translation>
  </message>
  <message>
   <source>“{title}” waits for its turn.</source>
   <translation>«{title}» ينتظر دوره.</translation>
  </message>
 </context>
 <context>
  <name>OfflineOrder</name>
  <message>
   <source>Offline pre-sort, not validation: learned from your decisions.</source>
   <translation>فرز أولي دون اتصال، ليس تحققًا: مما تعلمه من قراراتك.</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation: titles and descriptions against the prompt. From 8 approved and 8 disqualified on it learns from you.</source>
   <translation>فرز أولي دون اتصال، ليس تحققًا: العناوين والأوصاف مقابل الطلب. ومن 8 مقبولة و8 مستبعدة فصاعدًا يتعلم منك.</translation>
  </message>
  <message>
   <source>Pre-sort the pins</source>
   <translation>فرز الدبابيس أوليًا</translation>
  </message>
 </context>
 <context>
  <name>PendingCard</name>
  <message>
   <source>1 pin has no score yet</source>
   <translation>دبوس واحد بلا تقييم بعد</translation>
  </message>
  <message>
   <source>Allow more for the whole run here, or more a day in the settings.</source>
   <translation>اسمح بالمزيد للتشغيل كله هنا، أو بالمزيد في اليوم من الإعدادات.</translation>
  </message>
  <message>
   <source>Judge them</source>
   <translation>الحكم عليها</translation>
  </message>
  <message>
   <source>Spend at most, for the whole run</source>
   <translation>الإنفاق على الأكثر، للتشغيل كله</translation>
  </message>
  <message>
   <source>{n} pins have no score yet</source>
   <translation>{n} دبوس بلا تقييم بعد</translation>
  </message>
 </context>
 <context>
  <name>PersonsWord</name>
  <message>
   <source>Keep the threshold</source>
   <translation>حفظ العتبة</translation>
  </message>
  <message>
   <source>Keep the verdict</source>
   <translation>حفظ الحكم</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>PictureButton</name>
  <message>
   <source>Go to {pin}</source>
   <translation>إلى {pin}</translation>
  </message>
 </context>
 <context>
  <name>PinCard</name>
  <message>
   <source>no picture</source>
   <translation>لا صورة</translation>
  </message>
 </context>
 <context>
  <name>PinWords</name>
  <message numerus="yes">
   <source>%n near-duplicates</source>
   <translation>
    <numerusform>%n شبه مكررة</numerusform>
    <numerusform>%n شبه مكررة</numerusform>
    <numerusform>%n شبه مكررة</numerusform>
    <numerusform>%n شبه مكررة</numerusform>
    <numerusform>%n شبه مكررة</numerusform>
    <numerusform>%n شبه مكررة</numerusform>
   </translation>
  </message>
  <message>
   <source>1 near-duplicate</source>
   <translation>صورة واحدة شبه مكررة</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>Approved by you</source>
   <translation>قبلتَه أنت</translation>
  </message>
  <message>
   <source>Disqualified</source>
   <translation>مستبعد</translation>
  </message>
  <message>
   <source>Disqualified by you</source>
   <translation>استبعدتَه أنت</translation>
  </message>
  <message>
   <source>Pending</source>
   <translation>معلّق</translation>
  </message>
  <message>
   <source>Pending: in the queue</source>
   <translation>معلّق: في الطابور</translation>
  </message>
  <message>
   <source>Pending: no answer in time</source>
   <translation>معلّق: لا جواب في الوقت</translation>
  </message>
  <message>
   <source>Pending: no credit left</source>
   <translation>معلّق: لم يبق رصيد</translation>
  </message>
  <message>
   <source>Pending: no usable answer</source>
   <translation>معلّق: لا جواب صالح</translation>
  </message>
  <message>
   <source>Pending: stopped before its turn</source>
   <translation>معلّق: أُوقف قبل دوره</translation>
  </message>
  <message>
   <source>Pending: the budget is used</source>
   <translation>معلّق: نفدت الميزانية</translation>
  </message>
  <message>
   <source>Pending: the judge had a fault</source>
   <translation>معلّق: عند الحَكَم خلل</translation>
  </message>
  <message>
   <source>Pending: the judge was too busy</source>
   <translation>معلّق: الحَكَم مشغول جدًا</translation>
  </message>
  <message>
   <source>Pending: the key was not accepted</source>
   <translation>معلّق: لم يُقبل المفتاح</translation>
  </message>
  <message>
   <source>Pending: the model declined</source>
   <translation>معلّق: امتنع النموذج</translation>
  </message>
  <message>
   <source>Pending: the model is gone</source>
   <translation>معلّق: لم يعد النموذج موجودًا</translation>
  </message>
  <message>
   <source>Pending: there is no key</source>
   <translation>معلّق: لا مفتاح</translation>
  </message>
  <message>
   <source>Pending: unreadable picture</source>
   <translation>معلّق: صورة لا تُقرأ</translation>
  </message>
  <message>
   <source>Set aside by you</source>
   <translation>نحّيتَه جانبًا</translation>
  </message>
  <message>
   <source>Untitled pin</source>
   <translation>دبوس بلا عنوان</translation>
  </message>
  <message>
   <source>a person in focus</source>
   <translation>شخص في الواجهة</translation>
  </message>
  <message>
   <source>close</source>
   <translation>قريب</translation>
  </message>
  <message>
   <source>collage</source>
   <translation>صورة مركبة</translation>
  </message>
  <message>
   <source>could lead</source>
   <translation>يصلح للصدارة</translation>
  </message>
  <message>
   <source>loosely</source>
   <translation>بعيد</translation>
  </message>
  <message>
   <source>low quality</source>
   <translation>جودة منخفضة</translation>
  </message>
  <message>
   <source>not a photo</source>
   <translation>ليست صورة فوتوغرافية</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>جزئيًا</translation>
  </message>
  <message>
   <source>product ad</source>
   <translation>إعلان منتج</translation>
  </message>
  <message>
   <source>screenshot</source>
   <translation>لقطة شاشة</translation>
  </message>
  <message>
   <source>traces of AI</source>
   <translation>آثار ذكاء اصطناعي</translation>
  </message>
  <message>
   <source>unrelated</source>
   <translation>لا صلة</translation>
  </message>
  <message>
   <source>watermark</source>
   <translation>علامة مائية</translation>
  </message>
  <message>
   <source>words over the picture</source>
   <translation>كلمات فوق الصورة</translation>
  </message>
  <message>
   <source>words that ask for a grade</source>
   <translation>كلمات تطلب درجة</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}، {1}</translation>
  </message>
  <message>
   <source>{0}, {1}, score {2}</source>
   <translation>{0}، {1}، التقييم {2}</translation>
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
   <translation>يمكن تخطي كل خطوة. تجد هذه الصفحة ثانية في المساعدة.</translation>
  </message>
  <message>
   <source>Pictures that fit, found and sorted for you.</source>
   <translation>صور تناسبك، وُجدت لك ورُتبت.</translation>
  </message>
  <message>
   <source>You say what you look for. Pinagent looks through Pinterest with your account, judges each picture and shows you why. You have the last word.</source>
   <translation>أنت تقول عمّ تبحث. يتصفح Pinagent موقع Pinterest بحسابك، ويحكم على كل صورة ويريك السبب. والكلمة الأخيرة لك.</translation>
  </message>
 </context>
 <context>
  <name>PracticeRow</name>
  <message>
   <source>Pictures of the practice run</source>
   <translation>صور التمرين</translation>
  </message>
  <message>
   <source>Practice run</source>
   <translation>تمرين</translation>
  </message>
  <message>
   <source>Progress of the practice run</source>
   <translation>تقدم التمرين</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>التشغيل ثانية</translation>
  </message>
  <message>
   <source>See the pins</source>
   <translation>رؤية الدبابيس</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>Start a practice run</source>
   <translation>بدء تمرين</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop the practice run</source>
   <translation>إيقاف التمرين</translation>
  </message>
 </context>
 <context>
  <name>PracticeStep</name>
  <message>
   <source>Done: {approved} approved, {disqualified} disqualified, {pending} pending.</source>
   <translation>تم: {approved} مقبولة، {disqualified} مستبعدة، {pending} معلّقة.</translation>
  </message>
  <message>
   <source>No AI looks at these pictures.</source>
   <translation>لا ذكاء اصطناعيًا ينظر إلى هذه الصور.</translation>
  </message>
  <message>
   <source>No account, no key, no internet. No AI looks at these pictures.</source>
   <translation>لا حساب ولا مفتاح ولا إنترنت. لا ذكاء اصطناعيًا ينظر إلى هذه الصور.</translation>
  </message>
  <message>
   <source>{reached} pins</source>
   <translation>{reached} دبوس</translation>
  </message>
 </context>
 <context>
  <name>PromptField</name>
  <message>
   <source>Say it as you would to a colleague. Plain words find more.</source>
   <translation>قلها كما تقولها لزميل. الكلمات البسيطة تجد أكثر.</translation>
  </message>
  <message>
   <source>What are you looking for?</source>
   <translation>عمّ تبحث؟</translation>
  </message>
  <message>
   <source>modern minimalist interior design</source>
   <translation>تصميم داخلي عصري بسيط</translation>
  </message>
 </context>
 <context>
  <name>PromptForm</name>
  <message>
   <source>Choose an account.</source>
   <translation>اختر حسابًا.</translation>
  </message>
  <message>
   <source>The prompt needs words to search for, at most 500 characters.</source>
   <translation>يحتاج الطلب إلى كلمات يُبحث عنها، 500 حرف على الأكثر.</translation>
  </message>
  <message>
   <source>Type what you are looking for first.</source>
   <translation>اكتب أولًا ما تبحث عنه.</translation>
  </message>
  <message>
   <source>Your pictures are being looked at.</source>
   <translation>يُنظر الآن إلى صورك.</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>نحو {cost}</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>نحو {time}</translation>
  </message>
  <message>
   <source>alongside, {cost}</source>
   <translation>في الوقت نفسه، {cost}</translation>
  </message>
  <message>
   <source>already signed in</source>
   <translation>الدخول مسجّل من قبل</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>مقبولة</translation>
  </message>
  <message>
   <source>in the browser, by you</source>
   <translation>في المتصفح، بيدك</translation>
  </message>
  <message>
   <source>no account yet</source>
   <translation>لا حساب بعد</translation>
  </message>
  <message>
   <source>of the {money} you allow</source>
   <translation>من {money} التي تسمح بها</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>دبابيس</translation>
  </message>
  <message>
   <source>practice</source>
   <translation>تمرين</translation>
  </message>
  <message>
   <source>{account} is stopped. Look at it under Accounts.</source>
   <translation>{account} موقوف. انظر إليه في الحسابات.</translation>
  </message>
  <message>
   <source>{number} {word}, {time}</source>
   <translation>{number} {word}، {time}</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n} س</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} د</translation>
  </message>
  <message>
   <source>{saves} saves, {time}</source>
   <translation>{saves} عملية حفظ، {time}</translation>
  </message>
 </context>
 <context>
  <name>PromptFormView</name>
  <message>
   <source>Account</source>
   <translation>الحساب</translation>
  </message>
  <message>
   <source>Approve from a score of</source>
   <translation>القبول ابتداءً من تقييم</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>على الأكثر</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>تجنّب</translation>
  </message>
  <message>
   <source>First look</source>
   <translation>نظرة أولى</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>كم</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>مثل هذه</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>ما يُؤخذ على الصورة</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>لا بد منه</translation>
  </message>
  <message>
   <source>Never spend more than</source>
   <translation>لا إنفاق أبدًا فوق</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>يحسن وجوده</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>ليس مثل هذه</translation>
  </message>
  <message>
   <source>always ready</source>
   <translation>جاهز دائمًا</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>مقبولة</translation>
  </message>
  <message>
   <source>for this prompt</source>
   <translation>لهذا الطلب</translation>
  </message>
  <message>
   <source>let more in</source>
   <translation>إدخال المزيد</translation>
  </message>
  <message>
   <source>needs sign-in</source>
   <translation>يحتاج تسجيل دخول</translation>
  </message>
  <message>
   <source>only the best</source>
   <translation>الأفضل فقط</translation>
  </message>
  <message>
   <source>pins</source>
   <translation>دبابيس</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>موقوف</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>ينتظر</translation>
  </message>
 </context>
 <context>
  <name>PromptPane</name>
  <message>
   <source>What are you looking for?</source>
   <translation>عمّ تبحث؟</translation>
  </message>
 </context>
 <context>
  <name>PromptPresenter</name>
  <message>
   <source>Asking…</source>
   <translation>يُسأل…</translation>
  </message>
  <message>
   <source>Change what you like before Start.</source>
   <translation>غيّر ما تشاء قبل البدء.</translation>
  </message>
  <message>
   <source>Delete the run</source>
   <translation>حذف التشغيل</translation>
  </message>
  <message>
   <source>It cost {money}.</source>
   <translation>كلّف {money}.</translation>
  </message>
  <message>
   <source>One text call to the model, far below a cent. Or write them yourself.</source>
   <translation>سؤال نصي واحد للنموذج، أقل من سنت بكثير. أو اكتبها بنفسك.</translation>
  </message>
  <message>
   <source>Practice: nothing leaves this computer, and no AI looks at pictures.</source>
   <translation>تمرين: لا شيء يغادر هذا الحاسوب، ولا ذكاء اصطناعيًا ينظر إلى الصور.</translation>
  </message>
  <message>
   <source>Read earlier prompts</source>
   <translation>قراءة الطلبات السابقة</translation>
  </message>
  <message>
   <source>Read what was taught</source>
   <translation>قراءة ما عُلّم</translation>
  </message>
  <message>
   <source>Saves go to a secret board in {account}. “Undo warm-up” removes them again.</source>
   <translation>يُحفظ في لوحة سرية في {account}. و«التراجع عن التحمية» يزيلها ثانية.</translation>
  </message>
  <message>
   <source>Split the prompt</source>
   <translation>تقسيم الطلب</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>The practice judge proposes points, by the words alone.</source>
   <translation>يقترح حَكَم التمرين نقاطًا، من الكلمات وحدها.</translation>
  </message>
  <message>
   <source>{account} has a run going on. This one begins when its turn comes.</source>
   <translation>على {account} تشغيل جارٍ. ويبدأ هذا حين يأتي دوره.</translation>
  </message>
 </context>
 <context>
  <name>ProxyRow</name>
  <message>
   <source>Proxy password</source>
   <translation>كلمة مرور الوكيل</translation>
  </message>
  <message>
   <source>Proxy port</source>
   <translation>منفذ الوكيل</translation>
  </message>
  <message>
   <source>Proxy server</source>
   <translation>خادم الوكيل</translation>
  </message>
  <message>
   <source>Proxy type</source>
   <translation>نوع الوكيل</translation>
  </message>
  <message>
   <source>Proxy user</source>
   <translation>مستخدم الوكيل</translation>
  </message>
  <message>
   <source>no proxy</source>
   <translation>لا وكيل</translation>
  </message>
  <message>
   <source>password</source>
   <translation>كلمة المرور</translation>
  </message>
  <message>
   <source>port</source>
   <translation>المنفذ</translation>
  </message>
  <message>
   <source>user, if it wants one</source>
   <translation>المستخدم، إن أراد واحدًا</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Fold the rail</source>
   <translation>طيّ الشريط</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Latest prompts</source>
   <translation>أحدث الطلبات</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>الأقسام</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Unfold the rail</source>
   <translation>بسط الشريط</translation>
  </message>
 </context>
 <context>
  <name>ReferenceField</name>
  <message>
   <source>Add pictures…</source>
   <translation>إضافة صور…</translation>
  </message>
  <message>
   <source>Or drop picture files here</source>
   <translation>أو أفلت ملفات الصور هنا</translation>
  </message>
  <message>
   <source>{name}: add pictures</source>
   <translation>{name}: إضافة صور</translation>
  </message>
 </context>
 <context>
  <name>ReferencePart</name>
  <message>
   <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
   <translation>صور (*.jpg *.jpeg *.png *.webp *.gif)</translation>
  </message>
 </context>
 <context>
  <name>ReferenceTile</name>
  <message>
   <source>Take “{name}” away</source>
   <translation>إزالة «{name}»</translation>
  </message>
  <message>
   <source>{name}, press to take away</source>
   <translation>{name}، اضغط للإزالة</translation>
  </message>
 </context>
 <context>
  <name>ReferencesPresenter</name>
  <message>
   <source>Add reference pictures</source>
   <translation>إضافة صور مرجعية</translation>
  </message>
 </context>
 <context>
  <name>RefreshDialog</name>
  <message>
   <source> in a row seen already</source>
   <translation> متتالية شوهدت من قبل</translation>
  </message>
  <message>
   <source> new pins at most</source>
   <translation> دبوس جديد على الأكثر</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>كم مرة</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <source>Look no more</source>
   <translation>عدم النظر بعد الآن</translation>
  </message>
  <message>
   <source>Look up again by itself</source>
   <translation>النظر ثانية تلقائيًا</translation>
  </message>
  <message>
   <source>Only pins that are not here yet are kept. It begins while Pinagent is open; what was missed meanwhile is looked up once.</source>
   <translation>لا يُبقى إلا الدبابيس التي ليست هنا بعد. يبدأ ذلك وPinagent مفتوح؛ وما فات يُنظر فيه مرة واحدة.</translation>
  </message>
  <message>
   <source>Stop after</source>
   <translation>التوقف بعد</translation>
  </message>
 </context>
 <context>
  <name>RefreshPresenter</name>
  <message>
   <source>Keep the refresh</source>
   <translation>حفظ المعاودة</translation>
  </message>
  <message>
   <source>Look up “{title}” again</source>
   <translation>النظر ثانية في «{title}»</translation>
  </message>
  <message>
   <source>Read the refresh</source>
   <translation>قراءة المعاودة</translation>
  </message>
  <message>
   <source>Refresh prompts</source>
   <translation>معاودة الطلبات</translation>
  </message>
 </context>
 <context>
  <name>RefreshWords</name>
  <message>
   <source>every day</source>
   <translation>كل يوم</translation>
  </message>
  <message>
   <source>every four weeks</source>
   <translation>كل أربعة أسابيع</translation>
  </message>
  <message>
   <source>every two weeks</source>
   <translation>كل أسبوعين</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>كل أسبوع</translation>
  </message>
  <message>
   <source>{every}, next {when}</source>
   <translation>{every}، المرة التالية {when}</translation>
  </message>
 </context>
 <context>
  <name>RelevanceCurve</name>
  <message>
   <source>How well More ideas fits</source>
   <translation>مدى ملاءمة المزيد من الأفكار</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>لم يُقس بعد</translation>
  </message>
  <message>
   <source>round {round}: {value}</source>
   <translation>الجولة {round}: {value}</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Bring data back</source>
   <translation>استرجاع البيانات</translation>
  </message>
  <message>
   <source>Bring this copy back</source>
   <translation>استرجاع هذه النسخة</translation>
  </message>
  <message>
   <source>Bringing it back…</source>
   <translation>جارٍ الاسترجاع…</translation>
  </message>
  <message>
   <source>Choose a copy</source>
   <translation>اختيار نسخة</translation>
  </message>
  <message>
   <source>Earlier copies</source>
   <translation>النسخ السابقة</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>من ملف…</translation>
  </message>
  <message>
   <source>Keep the data of now</source>
   <translation>إبقاء البيانات الحالية</translation>
  </message>
  <message>
   <source>Looking into the copy…</source>
   <translation>يُنظر في النسخة…</translation>
  </message>
  <message>
   <source>No copy is chosen.</source>
   <translation>لم تُختر نسخة.</translation>
  </message>
  <message>
   <source>Pinagent keeps copies by the hour and by the day. Choose one to see what would be gone. The data of now is kept beside it, and what was done on your accounts stays counted.</source>
   <translation>يحتفظ Pinagent بنسخ كل ساعة وكل يوم. اختر واحدة لترى ما سيضيع. تبقى البيانات الحالية بجانبها، وما فُعل على حساباتك يبقى محسوبًا.</translation>
  </message>
  <message>
   <source>There is no copy yet. You can choose a file.</source>
   <translation>لا نسخة بعد. يمكنك اختيار ملف.</translation>
  </message>
 </context>
 <context>
  <name>RestorePresenter</name>
  <message>
   <source> and {n} more</source>
   <translation> و{n} أخرى</translation>
  </message>
  <message>
   <source>Bring data back</source>
   <translation>استرجاع البيانات</translation>
  </message>
  <message>
   <source>Look for copies</source>
   <translation>البحث عن نسخ</translation>
  </message>
  <message>
   <source>Look into a copy</source>
   <translation>النظر في نسخة</translation>
  </message>
  <message>
   <source>Nothing would be gone: this copy has everything there is now.</source>
   <translation>لن يضيع شيء: في هذه النسخة كل ما هو موجود الآن.</translation>
  </message>
  <message>
   <source>The data before is kept as {file}.</source>
   <translation>البيانات السابقة محفوظة باسم {file}.</translation>
  </message>
  <message>
   <source>The earlier data is back.</source>
   <translation>عادت البيانات السابقة.</translation>
  </message>
  <message>
   <source>This would be gone: {parts}.</source>
   <translation>سيضيع هذا: {parts}.</translation>
  </message>
  <message>
   <source>a file of yours</source>
   <translation>ملف من عندك</translation>
  </message>
  <message>
   <source>before a newer version</source>
   <translation>قبل إصدار أحدث</translation>
  </message>
  <message>
   <source>before data was brought back</source>
   <translation>قبل استرجاع بيانات</translation>
  </message>
  <message>
   <source>daily copy</source>
   <translation>نسخة يومية</translation>
  </message>
  <message>
   <source>hourly copy</source>
   <translation>نسخة كل ساعة</translation>
  </message>
  <message>
   <source>one pin</source>
   <translation>دبوس واحد</translation>
  </message>
  <message>
   <source>one prompt</source>
   <translation>طلب واحد</translation>
  </message>
  <message>
   <source>one run</source>
   <translation>تشغيل واحد</translation>
  </message>
  <message>
   <source>what changed since then about {n} other pins</source>
   <translation>ما تغير منذ ذلك في {n} دبوس آخر</translation>
  </message>
  <message>
   <source>{n} pins</source>
   <translation>{n} دبوس</translation>
  </message>
  <message>
   <source>{n} prompts</source>
   <translation>{n} طلب</translation>
  </message>
  <message>
   <source>{n} runs</source>
   <translation>{n} تشغيل</translation>
  </message>
 </context>
 <context>
  <name>ReviewFacts</name>
  <message numerus="yes">
   <source>%n near-duplicates lie here. Your word counts for all of them.</source>
   <translation>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
    <numerusform>هنا %n صور شبه مكررة. كلمتك تسري عليها كلها.</numerusform>
   </translation>
  </message>
  <message>
   <source>Disqualify them all</source>
   <translation>استبعادها كلها</translation>
  </message>
  <message>
   <source>Judge one by one</source>
   <translation>الحكم واحدة واحدة</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>فتح على Pinterest</translation>
  </message>
  <message>
   <source>Seen: {0}</source>
   <translation>شوهد: {0}</translation>
  </message>
  <message>
   <source>{count} undecided pins come from {publisher}.</source>
   <translation>{count} دبوس غير مقرر فيه من {publisher}.</translation>
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
   <translation>قبول</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>استبعاد</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>ليقرر التقييم</translation>
  </message>
  <message>
   <source>all keys</source>
   <translation>كل المفاتيح</translation>
  </message>
  <message>
   <source>back to the grid</source>
   <translation>العودة إلى الشبكة</translation>
  </message>
  <message>
   <source>closer</source>
   <translation>أقرب</translation>
  </message>
  <message>
   <source>move</source>
   <translation>تحريك</translation>
  </message>
  <message>
   <source>undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>ReviewKeys</name>
  <message>
   <source>Approve the pin</source>
   <translation>قبول الدبوس</translation>
  </message>
  <message>
   <source>Disqualify all pins from this source</source>
   <translation>استبعاد كل دبابيس هذا المصدر</translation>
  </message>
  <message>
   <source>Disqualify the pin</source>
   <translation>استبعاد الدبوس</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Judge near-duplicates one by one</source>
   <translation>الحكم على شبه المكررات واحدة واحدة</translation>
  </message>
  <message>
   <source>Let the score decide</source>
   <translation>ليقرر التقييم</translation>
  </message>
  <message>
   <source>Look closer</source>
   <translation>النظر عن قرب</translation>
  </message>
  <message>
   <source>Open on Pinterest</source>
   <translation>فتح على Pinterest</translation>
  </message>
  <message>
   <source>Review on the full screen</source>
   <translation>المراجعة في كامل الشاشة</translation>
  </message>
  <message>
   <source>See the whole picture</source>
   <translation>رؤية الصورة كاملة</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>إظهار كل المفاتيح</translation>
  </message>
  <message>
   <source>Show the detail of the pin</source>
   <translation>إظهار تفاصيل الدبوس</translation>
  </message>
 </context>
 <context>
  <name>ReviewMarks</name>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} من {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPresenter</name>
  <message>
   <source>{status}, {count} left</source>
   <translation>{status}، بقي {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewStage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>Picture: {title}</source>
   <translation>الصورة: {title}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>لا صورة</translation>
  </message>
 </context>
 <context>
  <name>ReviewSummary</name>
  <message numerus="yes">
   <source>All %n reviewed</source>
   <translation>
    <numerusform>رُوجعت كلها، %n</numerusform>
    <numerusform>رُوجعت كلها، %n</numerusform>
    <numerusform>رُوجعت كلها، %n</numerusform>
    <numerusform>رُوجعت كلها، %n</numerusform>
    <numerusform>رُوجعت كلها، %n</numerusform>
    <numerusform>رُوجعت كلها، %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Back to the grid</source>
   <translation>العودة إلى الشبكة</translation>
  </message>
  <message>
   <source>Ctrl+Z takes back the last word, and the one before it.</source>
   <translation>يُرجع Ctrl+Z الكلمة الأخيرة، والتي قبلها.</translation>
  </message>
  <message>
   <source>Reviewed to the end</source>
   <translation>رُوجعت حتى النهاية</translation>
  </message>
  <message numerus="yes">
   <source>in %n minutes, {0} a minute</source>
   <translation>
    <numerusform>خلال %n دقيقة، بمعدل {0} في الدقيقة</numerusform>
    <numerusform>خلال %n دقيقة، بمعدل {0} في الدقيقة</numerusform>
    <numerusform>خلال %n دقيقتان، بمعدل {0} في الدقيقة</numerusform>
    <numerusform>خلال %n دقائق، بمعدل {0} في الدقيقة</numerusform>
    <numerusform>خلال %n دقيقة، بمعدل {0} في الدقيقة</numerusform>
    <numerusform>خلال %n دقيقة، بمعدل {0} في الدقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>in less than a minute</source>
   <translation>في أقل من دقيقة</translation>
  </message>
  <message>
   <source>{0} approved by you</source>
   <translation>قبلتَ {0}</translation>
  </message>
  <message>
   <source>{0} disqualified by you</source>
   <translation>استبعدتَ {0}</translation>
  </message>
  <message>
   <source>{0} left to the score</source>
   <translation>تُرك {0} للتقييم</translation>
  </message>
 </context>
 <context>
  <name>ReviewWindow</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>مراجعة</translation>
  </message>
  <message>
   <source>Review · {title}</source>
   <translation>مراجعة · {title}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} من {count}</translation>
  </message>
 </context>
 <context>
  <name>RubricFields</name>
  <message>
   <source>Avoid</source>
   <translation>تجنّب</translation>
  </message>
  <message>
   <source>Like these</source>
   <translation>مثل هذه</translation>
  </message>
  <message>
   <source>Mind these in a picture</source>
   <translation>ما يُؤخذ على الصورة</translation>
  </message>
  <message>
   <source>Must have</source>
   <translation>لا بد منه</translation>
  </message>
  <message>
   <source>Nice to have</source>
   <translation>يحسن وجوده</translation>
  </message>
  <message>
   <source>Not like these</source>
   <translation>ليس مثل هذه</translation>
  </message>
  <message>
   <source>Split into points</source>
   <translation>التقسيم إلى نقاط</translation>
  </message>
 </context>
 <context>
  <name>RunBar</name>
  <message>
   <source>Open the run</source>
   <translation>فتح التشغيل</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
 </context>
 <context>
  <name>RunHead</name>
  <message>
   <source>New prompt</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Undo warm-up</source>
   <translation>التراجع عن التحمية</translation>
  </message>
  <message>
   <source>{account}, started at {time}</source>
   <translation>{account}، بدأ عند {time}</translation>
  </message>
 </context>
 <context>
  <name>RunNews</name>
  <message>
   <source>Pinagent waits for you: “{title}”. Answer in the browser.</source>
   <translation>ينتظرك Pinagent: «{title}». أجب في المتصفح.</translation>
  </message>
  <message>
   <source>{n} approved for “{title}”</source>
   <translation>{n} مقبولة لـ «{title}»</translation>
  </message>
  <message>
   <source>“{title}” has ended early</source>
   <translation>انتهى «{title}» مبكرًا</translation>
  </message>
 </context>
 <context>
  <name>RunPresenter</name>
  <message>
   <source>Begin the next prompt</source>
   <translation>بدء الطلب التالي</translation>
  </message>
  <message>
   <source>Judge the pending pins</source>
   <translation>الحكم على الدبابيس المعلّقة</translation>
  </message>
  <message>
   <source>Look for more</source>
   <translation>البحث عن المزيد</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>إظهار المتصفح</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>التراجع على الحساب</translation>
  </message>
 </context>
 <context>
  <name>RunView</name>
  <message>
   <source>Progress of the run</source>
   <translation>تقدم التشغيل</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>التشغيل</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>, {n} known from earlier and free</source>
   <translation>، منها {n} معروفة من قبل ومجانية</translation>
  </message>
  <message>
   <source>, {n} of them twice</source>
   <translation>، منها {n} مرتين</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>اللوحة</translation>
  </message>
  <message>
   <source>Kept {kept}, left out nothing</source>
   <translation>أُبقي {kept}، ولم يُترك شيء</translation>
  </message>
  <message>
   <source>Kept {kept}, left out {out}:</source>
   <translation>أُبقي {kept}، وتُرك {out}:</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Pinterest asks for a code.</source>
   <translation>يطلب Pinterest رمزًا.</translation>
  </message>
  <message>
   <source>Pinterest first asks some questions about you.</source>
   <translation>يطرح Pinterest أولًا بعض الأسئلة عنك.</translation>
  </message>
  <message>
   <source>Pinterest has blocked the account.</source>
   <translation>حظر Pinterest الحساب.</translation>
  </message>
  <message>
   <source>Pinterest wants to know that it is you.</source>
   <translation>يريد Pinterest أن يتأكد أنه أنت.</translation>
  </message>
  <message>
   <source>Scraping</source>
   <translation>الجمع</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>تسجيل الدخول</translation>
  </message>
  <message>
   <source>Sign in in the browser window.</source>
   <translation>سجّل الدخول في نافذة المتصفح.</translation>
  </message>
  <message>
   <source>Sign-in is not finished</source>
   <translation>لم يكتمل تسجيل الدخول</translation>
  </message>
  <message>
   <source>The account is blocked</source>
   <translation>الحساب محظور</translation>
  </message>
  <message>
   <source>The site asks about you</source>
   <translation>يسأل الموقع عنك</translation>
  </message>
  <message>
   <source>The site asks for a code</source>
   <translation>يطلب الموقع رمزًا</translation>
  </message>
  <message>
   <source>The site asks who you are</source>
   <translation>يسأل الموقع من أنت</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>التحقق</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>في الانتظار</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>في انتظارك</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>التحمية</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>بقي نحو {n} د</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>مكتمل</translation>
  </message>
  <message>
   <source>ended early</source>
   <translation>انتهى مبكرًا</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>مقطوع</translation>
  </message>
  <message>
   <source>left out {n}</source>
   <translation>تُرك {n}</translation>
  </message>
  <message>
   <source>less than 1 min left</source>
   <translation>بقي أقل من دقيقة</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>لم يبدأ</translation>
  </message>
  <message>
   <source>nothing is lost</source>
   <translation>لا يضيع شيء</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>running</source>
   <translation>جارٍ</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>موقوف</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>في الانتظار</translation>
  </message>
  <message>
   <source>waiting since {time}</source>
   <translation>ينتظر منذ {time}</translation>
  </message>
  <message>
   <source>{done} of {kept}</source>
   <translation>{done} من {kept}</translation>
  </message>
  <message>
   <source>{done} of {kept} validated</source>
   <translation>تُحقق من {done} من {kept}</translation>
  </message>
  <message>
   <source>{done} of {target}</source>
   <translation>{done} من {target}</translation>
  </message>
  <message>
   <source>{done} of {target} approved</source>
   <translation>{done} من {target} مقبولة</translation>
  </message>
  <message>
   <source>{n} pictures looked at</source>
   <translation>نُظر إلى {n} صورة</translation>
  </message>
  <message>
   <source>{n} tokens, price unknown</source>
   <translation>{n} رمز، والسعر غير معروف</translation>
  </message>
  <message>
   <source>{reached} kept</source>
   <translation>أُبقي {reached}</translation>
  </message>
  <message>
   <source>{spent} of {budget}</source>
   <translation>{spent} من {budget}</translation>
  </message>
 </context>
 <context>
  <name>SampleCard</name>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Look at the spread, then go on</source>
   <translation>انظر إلى التوزيع ثم تابع</translation>
  </message>
  <message>
   <source>Nothing more is judged until then. Stop keeps what there is.</source>
   <translation>لا يُحكم على شيء آخر حتى ذلك. الإيقاف يُبقي ما هو موجود.</translation>
  </message>
  <message>
   <source>Spread of the sample</source>
   <translation>توزيع العينة</translation>
  </message>
 </context>
 <context>
  <name>ScopeWords</name>
  <message>
   <source>All prompts</source>
   <translation>كل الطلبات</translation>
  </message>
  <message>
   <source>Run of {when} · {kept} kept</source>
   <translation>تشغيل {when} · أُبقي {kept}</translation>
  </message>
  <message>
   <source>This prompt, all runs</source>
   <translation>هذا الطلب، كل التشغيلات</translation>
  </message>
  <message>
   <source>{prompt} · run of {when}</source>
   <translation>{prompt} · تشغيل {when}</translation>
  </message>
 </context>
 <context>
  <name>ScoreHistogram</name>
  <message>
   <source>Drag the line: what scores less fades</source>
   <translation>اسحب الخط: ما يقلّ عنه يبهت</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>العتبة</translation>
  </message>
  <message>
   <source>approved</source>
   <translation>مقبولة</translation>
  </message>
  <message>
   <source>at {score}</source>
   <translation>عند {score}</translation>
  </message>
  <message>
   <source>{approved} of {total}</source>
   <translation>{approved} من {total}</translation>
  </message>
  <message>
   <source>{count} approved {at}</source>
   <translation>{count} مقبولة {at}</translation>
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
   <translation>إظهار {name}</translation>
  </message>
 </context>
 <context>
  <name>SettingChanges</name>
  <message numerus="yes">
   <source>%n settings are changed.</source>
   <translation>
    <numerusform>تم تغيير %n إعداد.</numerusform>
    <numerusform>تم تغيير %n إعداد.</numerusform>
    <numerusform>تم تغيير %n إعدادان.</numerusform>
    <numerusform>تم تغيير %n إعدادات.</numerusform>
    <numerusform>تم تغيير %n إعدادًا.</numerusform>
    <numerusform>تم تغيير %n إعداد.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 setting is changed.</source>
   <translation>تم تغيير إعداد واحد.</translation>
  </message>
  <message>
   <source>Done again: {what}.</source>
   <translation>أُعيد: {what}.</translation>
  </message>
  <message>
   <source>Every setting has its default again.</source>
   <translation>عاد كل إعداد إلى قيمته الأولى.</translation>
  </message>
  <message>
   <source>It stays as it was.</source>
   <translation>بقي كما كان.</translation>
  </message>
  <message>
   <source>Taken back: {what}.</source>
   <translation>أُرجع: {what}.</translation>
  </message>
  <message>
   <source>The settings are already as in {file}.</source>
   <translation>الإعدادات كما في {file} أصلًا.</translation>
  </message>
  <message>
   <source>{name}: {value} again.</source>
   <translation>{name}: {value} من جديد.</translation>
  </message>
 </context>
 <context>
  <name>SettingField</name>
  <message>
   <source>Off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>Reset</source>
   <translation>إعادة الضبط</translation>
  </message>
  <message>
   <source>Reset {name} to {default}</source>
   <translation>إعادة {name} إلى {default}</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message numerus="yes">
   <source>Give %n settings their defaults again?</source>
   <translation>
    <numerusform>هل نعيد %n إعداد إلى القيم الأولى؟</numerusform>
    <numerusform>هل نعيد %n إعداد إلى القيم الأولى؟</numerusform>
    <numerusform>هل نعيد %n إعدادان إلى القيم الأولى؟</numerusform>
    <numerusform>هل نعيد %n إعدادات إلى القيم الأولى؟</numerusform>
    <numerusform>هل نعيد %n إعدادًا إلى القيم الأولى؟</numerusform>
    <numerusform>هل نعيد %n إعداد إلى القيم الأولى؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Give one setting its default again?</source>
   <translation>هل نعيد إعدادًا واحدًا إلى قيمته الأولى؟</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>صفحات الإعدادات</translation>
  </message>
  <message numerus="yes">
   <source>Reset %n settings</source>
   <translation>
    <numerusform>إعادة ضبط %n إعداد</numerusform>
    <numerusform>إعادة ضبط %n إعداد</numerusform>
    <numerusform>إعادة ضبط %n إعدادان</numerusform>
    <numerusform>إعادة ضبط %n إعدادات</numerusform>
    <numerusform>إعادة ضبط %n إعدادًا</numerusform>
    <numerusform>إعادة ضبط %n إعداد</numerusform>
   </translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>إعادة ضبط الكل</translation>
  </message>
  <message>
   <source>Reset all…</source>
   <translation>إعادة ضبط الكل…</translation>
  </message>
  <message>
   <source>Reset it</source>
   <translation>إعادة ضبطه</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>البحث في الإعدادات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>The environment names it for this start, so it stays so.</source>
   <translation>تحدده البيئة لهذه الجلسة، فيبقى كذلك.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>تراجع: {what}</translation>
  </message>
 </context>
 <context>
  <name>SettingsHomePart</name>
  <message>
   <source>Bring data back…</source>
   <translation>استرجاع البيانات…</translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings</source>
   <translation>
    <numerusform>تغيير %n إعداد</numerusform>
    <numerusform>تغيير %n إعداد</numerusform>
    <numerusform>تغيير %n إعدادان</numerusform>
    <numerusform>تغيير %n إعدادات</numerusform>
    <numerusform>تغيير %n إعدادًا</numerusform>
    <numerusform>تغيير %n إعداد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Change %n settings as the file says?</source>
   <translation>
    <numerusform>هل نغيّر %n إعداد كما يقول الملف؟</numerusform>
    <numerusform>هل نغيّر %n إعداد كما يقول الملف؟</numerusform>
    <numerusform>هل نغيّر %n إعدادان كما يقول الملف؟</numerusform>
    <numerusform>هل نغيّر %n إعدادات كما يقول الملف؟</numerusform>
    <numerusform>هل نغيّر %n إعدادًا كما يقول الملف؟</numerusform>
    <numerusform>هل نغيّر %n إعداد كما يقول الملف؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>تغييره</translation>
  </message>
  <message>
   <source>Change one setting as the file says?</source>
   <translation>هل نغيّر إعدادًا واحدًا كما يقول الملف؟</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>مجلد البيانات</translation>
  </message>
  <message>
   <source>Data, browser profiles, settings and every key go. It is asked first.</source>
   <translation>تذهب البيانات وملفات المتصفح والإعدادات وكل مفتاح. ويُسأل عن ذلك أولًا.</translation>
  </message>
  <message>
   <source>Earlier copies of the data, and what each of them lacks.</source>
   <translation>نسخ سابقة من البيانات، وما ينقص كلًا منها.</translation>
  </message>
  <message>
   <source>Earlier data</source>
   <translation>بيانات سابقة</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>تصدير الإعدادات</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>For another computer. {no_secrets}</source>
   <translation>لحاسوب آخر. {no_secrets}</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>استيراد الإعدادات</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>إزالة الكل</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings as a file</source>
   <translation>الإعدادات كملف</translation>
  </message>
  <message>
   <source>Settings of Pinagent (*.json)</source>
   <translation>إعدادات Pinagent (*.json)</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>إظهار المجلد</translation>
  </message>
  <message>
   <source>Wipe everything…</source>
   <translation>محو كل شيء…</translation>
  </message>
 </context>
 <context>
  <name>SettingsKeyPart</name>
  <message>
   <source>API key</source>
   <translation>مفتاح API</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>خادم آخر</translation>
  </message>
  <message>
   <source>Asking the model…</source>
   <translation>يُسأل النموذج…</translation>
  </message>
  <message>
   <source>Belongs in this computer's keyring, never in the settings file.</source>
   <translation>مكانه سلسلة مفاتيح هذا الحاسوب، لا ملف الإعدادات أبدًا.</translation>
  </message>
  <message>
   <source>Choosing one fills in its address, and its model where one is known.</source>
   <translation>اختيار واحد يملأ عنوانه، ونموذجه إن كان معروفًا.</translation>
  </message>
  <message>
   <source>Keep and test</source>
   <translation>حفظ وتجربة</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>إزالة المفتاح</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>الخادم</translation>
  </message>
  <message>
   <source>Stop testing</source>
   <translation>إيقاف التجربة</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>تجربة</translation>
  </message>
 </context>
 <context>
  <name>SettingsPages</name>
  <message>
   <source>Names, sentences and values are looked through.</source>
   <translation>يُبحث في الأسماء والجمل والقيم.</translation>
  </message>
  <message>
   <source>No setting has “{query}” in it.</source>
   <translation>لا إعداد فيه «{query}».</translation>
  </message>
  <message>
   <source>Show all settings</source>
   <translation>إظهار كل الإعدادات</translation>
  </message>
 </context>
 <context>
  <name>SettingsPresenter</name>
  <message>
   <source>A key is kept in this computer's keyring.</source>
   <translation>هناك مفتاح محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
  </message>
  <message>
   <source>It is gone after this start, for there is no keyring: {why}.</source>
   <translation>يذهب بعد هذه الجلسة، إذ لا سلسلة مفاتيح: {why}.</translation>
  </message>
  <message>
   <source>Keep the key</source>
   <translation>حفظ المفتاح</translation>
  </message>
  <message>
   <source>Look at the key</source>
   <translation>النظر إلى المفتاح</translation>
  </message>
  <message>
   <source>No key yet. Practice needs none.</source>
   <translation>لا مفتاح بعد. التمرين لا يحتاجه.</translation>
  </message>
  <message>
   <source>Remove the key</source>
   <translation>إزالة المفتاح</translation>
  </message>
  <message>
   <source>Test the key</source>
   <translation>تجربة المفتاح</translation>
  </message>
  <message>
   <source>The test was ended. Nothing was changed.</source>
   <translation>أُنهيت التجربة. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>There is a key for this start only.</source>
   <translation>هناك مفتاح لهذه الجلسة فقط.</translation>
  </message>
  <message>
   <source>Type the key first.</source>
   <translation>اكتب المفتاح أولًا.</translation>
  </message>
  <message>
   <source>kept in the keyring</source>
   <translation>محفوظ في سلسلة المفاتيح</translation>
  </message>
  <message>
   <source>kept until Pinagent is closed</source>
   <translation>محفوظ حتى يُغلق Pinagent</translation>
  </message>
  <message>
   <source>no key yet</source>
   <translation>لا مفتاح بعد</translation>
  </message>
  <message>
   <source>{why}: a key is kept until Pinagent is closed.</source>
   <translation>{why}: يُحفظ المفتاح حتى يُغلق Pinagent.</translation>
  </message>
 </context>
 <context>
  <name>SettingsQuestion</name>
  <message>
   <source>Afterwards it can be taken back with Undo.</source>
   <translation>يمكن إرجاعه بعد ذلك بالتراجع.</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>تركها</translation>
  </message>
 </context>
 <context>
  <name>ShellPresenter</name>
  <message>
   <source>Accounts</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Answer in the browser window. Pinagent types and clicks nothing there, and goes on by itself when you are done.</source>
   <translation>أجب في نافذة المتصفح. لا يكتب Pinagent ولا ينقر شيئًا هناك، ويتابع من تلقاء نفسه حين تنتهي.</translation>
  </message>
  <message>
   <source>Everything up to there is kept.</source>
   <translation>كل شيء حتى تلك النقطة محفوظ.</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>المعرض</translation>
  </message>
  <message>
   <source>New prompt</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Practice: no AI looked at these pictures</source>
   <translation>تمرين: لم ينظر ذكاء اصطناعي إلى هذه الصور</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>استئناف</translation>
  </message>
  <message>
   <source>Show the browser</source>
   <translation>إظهار المتصفح</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>المحاولة ثانية</translation>
  </message>
  <message>
   <source>{n} approved</source>
   <translation>{n} مقبولة</translation>
  </message>
  <message>
   <source>“{title}” was {state}.</source>
   <translation>«{title}»: {state}.</translation>
  </message>
 </context>
 <context>
  <name>SimilarPins</name>
  <message>
   <source>Looks like this one</source>
   <translation>تشبه هذه</translation>
  </message>
 </context>
 <context>
  <name>SortAgain</name>
  <message>
   <source>Sort again · {count} new</source>
   <translation>إعادة الترتيب · {count} جديدة</translation>
  </message>
 </context>
 <context>
  <name>StageStrip</name>
  <message>
   <source>Steps of the run</source>
   <translation>خطوات التشغيل</translation>
  </message>
  <message>
   <source>done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>أخفق</translation>
  </message>
  <message>
   <source>now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>to come</source>
   <translation>لم يأتِ بعد</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>في الانتظار</translation>
  </message>
 </context>
 <context>
  <name>StartButton</name>
  <message>
   <source>Put the run in the queue</source>
   <translation>وضع التشغيل في الطابور</translation>
  </message>
  <message>
   <source>Queue   Ctrl+Enter</source>
   <translation>إلى الطابور   Ctrl+Enter</translation>
  </message>
  <message>
   <source>Start   Ctrl+Enter</source>
   <translation>ابدأ   Ctrl+Enter</translation>
  </message>
  <message>
   <source>Start the run</source>
   <translation>بدء التشغيل</translation>
  </message>
 </context>
 <context>
  <name>StatusCounts</name>
  <message>
   <source>{approved} approved, {disqualified} disqualified, {pending} pending</source>
   <translation>{approved} مقبولة، {disqualified} مستبعدة، {pending} معلّقة</translation>
  </message>
 </context>
 <context>
  <name>StepRow</name>
  <message>
   <source>done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>أخفق</translation>
  </message>
  <message>
   <source>open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>جارٍ</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>في انتظارك</translation>
  </message>
 </context>
 <context>
  <name>TakingOut</name>
  <message>
   <source>At most {n} pictures leave at once this way. Export takes any number.</source>
   <translation>بهذه الطريقة تخرج {n} صورة على الأكثر دفعة واحدة. التصدير يأخذ أي عدد.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>There is no picture to take yet. The link can be copied.</source>
   <translation>لا صورة تُؤخذ بعد. يمكن نسخ الرابط.</translation>
  </message>
 </context>
 <context>
  <name>TeachingPresenter</name>
  <message>
   <source>Judge the undecided again</source>
   <translation>الحكم ثانية على غير المقرر فيها</translation>
  </message>
 </context>
 <context>
  <name>TeachingStrip</name>
  <message>
   <source>Learn from my decisions</source>
   <translation>التعلم من قراراتي</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>The model is shown your newest six, in words.</source>
   <translation>تُعرض على النموذج أحدث ستة من قراراتك بالكلمات.</translation>
  </message>
 </context>
 <context>
  <name>TeachingWords</name>
  <message>
   <source>At {place} the score agrees with {then} of your {all} decisions, now {now}.</source>
   <translation>عند {place} يوافق التقييم {then} من قراراتك وعددها {all}، والآن {now}.</translation>
  </message>
  <message>
   <source>Judge the undecided pin again</source>
   <translation>الحكم ثانية على الدبوس غير المقرر فيه</translation>
  </message>
  <message>
   <source>Judge {n} undecided again</source>
   <translation>الحكم ثانية على {n} غير مقرر فيها</translation>
  </message>
  <message>
   <source>Lets in {in_then} of what you disqualified (now {in_now}), misses {out_then} of what you approved (now {out_now}).</source>
   <translation>يُدخل {in_then} مما استبعدته (الآن {in_now})، ويفوته {out_then} مما قبلته (الآن {out_now}).</translation>
  </message>
  <message>
   <source>Move to {place}</source>
   <translation>النقل إلى {place}</translation>
  </message>
  <message>
   <source>The judge learns from {least} approved and {least} disqualified on; so far {a} and {d}.</source>
   <translation>يتعلم الحَكَم من {least} مقبولة و{least} مستبعدة فصاعدًا؛ حتى الآن {a} و{d}.</translation>
  </message>
  <message>
   <source>The score agrees with your decision.</source>
   <translation>التقييم يوافق قرارك.</translation>
  </message>
  <message>
   <source>The score agrees with {same} of your {all} decisions.</source>
   <translation>التقييم يوافق {same} من قراراتك وعددها {all}.</translation>
  </message>
  <message>
   <source>The score differs from your decision.</source>
   <translation>التقييم يخالف قرارك.</translation>
  </message>
  <message>
   <source>about {money}</source>
   <translation>نحو {money}</translation>
  </message>
  <message>
   <source>free</source>
   <translation>مجانًا</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>TraitChip</name>
  <message>
   <source>Press to hide them</source>
   <translation>اضغط لإخفائها</translation>
  </message>
  <message>
   <source>Press to show them</source>
   <translation>اضغط لإظهارها</translation>
  </message>
  <message>
   <source>{0}, hidden</source>
   <translation>{0}، مخفية</translation>
  </message>
  <message>
   <source>{0}, shown</source>
   <translation>{0}، معروضة</translation>
  </message>
 </context>
 <context>
  <name>UndoDialog</name>
  <message>
   <source>Delete the board</source>
   <translation>حذف اللوحة</translation>
  </message>
  <message>
   <source>Keep everything</source>
   <translation>إبقاء كل شيء</translation>
  </message>
  <message>
   <source>Looking at the board on the site…</source>
   <translation>يُنظر إلى اللوحة على الموقع…</translation>
  </message>
  <message>
   <source>No saved pin of this run is left there.</source>
   <translation>لم يبق هناك دبوس محفوظ من هذا التشغيل.</translation>
  </message>
  <message>
   <source>Stop the run first.</source>
   <translation>أوقف التشغيل أولًا.</translation>
  </message>
  <message>
   <source>Take one saved pin off</source>
   <translation>نزع دبوس محفوظ واحد</translation>
  </message>
  <message>
   <source>Take the saved pins off the board</source>
   <translation>نزع الدبابيس المحفوظة عن اللوحة</translation>
  </message>
  <message>
   <source>Take them off</source>
   <translation>نزعها</translation>
  </message>
  <message>
   <source>Take {n} saved pins off</source>
   <translation>نزع {n} دبابيس محفوظة</translation>
  </message>
  <message>
   <source>The board “{name}” and everything else on it stay.</source>
   <translation>تبقى اللوحة «{name}» وكل ما سواها عليها.</translation>
  </message>
  <message>
   <source>The pins in the gallery stay as they are.</source>
   <translation>تبقى الدبابيس في المعرض كما هي.</translation>
  </message>
  <message>
   <source>This run has no board on the account.</source>
   <translation>ليس لهذا التشغيل لوحة على الحساب.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo on the account</source>
   <translation>التراجع على الحساب</translation>
  </message>
  <message>
   <source>“{name}” was made by this run. What is on it is shown before it goes.</source>
   <translation>أنشأ هذا التشغيل «{name}». يُعرض ما عليها قبل أن تذهب.</translation>
  </message>
  <message>
   <source>“{name}” was there before this run, so Pinagent does not delete it. You can do so on Pinterest.</source>
   <translation>كانت «{name}» قبل هذا التشغيل، فلا يحذفها Pinagent. يمكنك ذلك على Pinterest.</translation>
  </message>
 </context>
 <context>
  <name>UndoPresenter</name>
  <message>
   <source>Look at the board</source>
   <translation>النظر إلى اللوحة</translation>
  </message>
  <message>
   <source>Read what can be undone</source>
   <translation>قراءة ما يمكن التراجع عنه</translation>
  </message>
 </context>
 <context>
  <name>UpdateTeller</name>
  <message>
   <source>Look for a newer version</source>
   <translation>البحث عن إصدار أحدث</translation>
  </message>
 </context>
 <context>
  <name>VerdictButton</name>
  <message>
   <source>{verb} (key {key})</source>
   <translation>{verb} (المفتاح {key})</translation>
  </message>
 </context>
 <context>
  <name>WallMenu</name>
  <message>
   <source>A to Z</source>
   <translation>من أ إلى ي</translation>
  </message>
  <message>
   <source>Clearest first</source>
   <translation>الأوضح أولًا</translation>
  </message>
  <message>
   <source>Closest calls first</source>
   <translation>الأقرب إلى الشك أولًا</translation>
  </message>
  <message>
   <source>First ones first</source>
   <translation>الأوائل أولًا</translation>
  </message>
  <message>
   <source>Greys, then violet to red</source>
   <translation>الرماديات، ثم من البنفسجي إلى الأحمر</translation>
  </message>
  <message>
   <source>Highest first</source>
   <translation>الأعلى أولًا</translation>
  </message>
  <message>
   <source>Last ones first</source>
   <translation>الأواخر أولًا</translation>
  </message>
  <message>
   <source>Least likely first</source>
   <translation>الأقل احتمالًا أولًا</translation>
  </message>
  <message>
   <source>Likeliest first</source>
   <translation>الأكثر احتمالًا أولًا</translation>
  </message>
  <message>
   <source>Lowest first</source>
   <translation>الأدنى أولًا</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>الأحدث أولًا</translation>
  </message>
  <message>
   <source>Offline pre-sort, not validation</source>
   <translation>فرز أولي دون اتصال، ليس تحققًا</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>الأقدم أولًا</translation>
  </message>
  <message>
   <source>Red to violet, then greys</source>
   <translation>من الأحمر إلى البنفسجي، ثم الرماديات</translation>
  </message>
  <message>
   <source>Size of the pictures</source>
   <translation>حجم الصور</translation>
  </message>
  <message>
   <source>Sort by arrival</source>
   <translation>الترتيب حسب الوصول</translation>
  </message>
  <message>
   <source>Sort by colour</source>
   <translation>الترتيب حسب اللون</translation>
  </message>
  <message>
   <source>Sort by date</source>
   <translation>الترتيب حسب التاريخ</translation>
  </message>
  <message>
   <source>Sort by doubt</source>
   <translation>الترتيب حسب الشك</translation>
  </message>
  <message>
   <source>Sort by score</source>
   <translation>الترتيب حسب التقييم</translation>
  </message>
  <message>
   <source>Sort by title</source>
   <translation>الترتيب حسب العنوان</translation>
  </message>
  <message>
   <source>Z to A</source>
   <translation>من ي إلى أ</translation>
  </message>
 </context>
 <context>
  <name>WipeDialog</name>
  <message>
   <source>Keep everything</source>
   <translation>إبقاء كل شيء</translation>
  </message>
  <message>
   <source>Removing everything…</source>
   <translation>يُزال كل شيء…</translation>
  </message>
  <message>
   <source>Type {word} to go on</source>
   <translation>اكتب {word} للمتابعة</translation>
  </message>
  <message>
   <source>Wipe everything</source>
   <translation>محو كل شيء</translation>
  </message>
  <message>
   <source>Wipe everything and quit</source>
   <translation>محو كل شيء والخروج</translation>
  </message>
 </context>
</TS>
