; What the officer reads while installing, beside the Dutch sentences that NSIS brings.
!macro customWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "Klachtdossier op deze computer zetten"
  !define MUI_WELCOMEPAGE_TEXT "Klachtdossier werkt zonder internet. Alles wat u vastlegt blijft op deze computer.$\r$\n$\r$\nStaat er al een oudere versie? Die wordt vervangen. Uw dossiers blijven staan. Maak toch eerst een reservekopie, en sluit Klachtdossier."
  !insertmacro MUI_PAGE_WELCOME
!macroend

!macro customUnWelcomePage
  !define MUI_WELCOMEPAGE_TITLE "Klachtdossier van deze computer halen"
  !define MUI_WELCOMEPAGE_TEXT "Alleen het programma gaat weg. Uw dossiers blijven op deze computer staan, in %APPDATA%\Klachtdossier. Zet u het programma later terug, dan vindt u ze weer."
  !insertmacro MUI_UNPAGE_WELCOME
!macroend
