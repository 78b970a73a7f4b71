// The first script of every page. On the front page the words are already there, so nothing heavy is fetched
// until the browser is idle; everywhere else the app starts at once.
if (document.querySelector('#welcome')) {
  void import('../features/welcome/welcome-boot.ts').then(({ startWelcome }) => startWelcome(() => import('./main.tsx')))
} else {
  void import('./main.tsx').then(({ startApp }) => startApp())
}
