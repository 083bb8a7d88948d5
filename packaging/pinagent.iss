; The installer for Windows, made by Inno Setup 6 of the folder that PyInstaller built:
;
;     iscc /DVersion=0.1.0 packaging\pinagent.iss
;     iscc /DVersion=0.1.0 /DSigned "/Ssigner=signtool.exe sign ... $f" packaging\pinagent.iss
;
; Nothing needs an administrator: it goes to the person's own programs. Data (%LOCALAPPDATA%\Pinagent)
; is neither made nor removed here; the app's own "Wipe everything" removes it.

#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{7C1B5A0E-5B0B-4C57-9C53-0C3E7A1D9F42}
AppName=Pinagent
AppVersion={#Version}
AppPublisher=The Pinagent Desktop developers
DefaultDirName={autopf}\Pinagent
DefaultGroupName=Pinagent
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\LICENSE
SourceDir=.
OutputDir=..\dist
OutputBaseFilename=pinagent-desktop-{#Version}-windows-x64
SetupIconFile=..\build\icons\app.ico
UninstallDisplayIcon={app}\pinagent-desktop.exe
UninstallDisplayName=Pinagent
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
#ifdef Signed
SignTool=signer
SignedUninstaller=yes
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Libraries of an earlier version must not be found beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\dist\pinagent-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Pinagent"; Filename: "{app}\pinagent-desktop.exe"
Name: "{autodesktop}\Pinagent"; Filename: "{app}\pinagent-desktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\pinagent-desktop.exe"; Description: "{cm:LaunchProgram,Pinagent}"; Flags: nowait postinstall skipifsilent
