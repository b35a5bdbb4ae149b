import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Load once',
  allowed: 'Allowed now: {names}.',
  nothing: 'Everything that needs your permission is off.',
  receipt: 'Download a receipt of your choice',
  changed: 'The privacy policy of this site was changed on {date}. Your choice still counts.',
  dismiss: 'Close',
  since: 'Last changed on {date}.',
  receiver: 'received by {name}',
  similarTitle: 'Similar technologies',
  similar:
    'Besides cookies, services use other storage of your browser, and scripts, frames and invisible images that tell their company which page you are on. Your choice covers all of these.',
  browsersTitle: 'Cookies in your browser',
  browsers:
    'Your browser can block and delete cookies too, for this site or for all. Parts of a site may then not work. How it is done:',
  signalsTitle: 'Signals of your browser',
  sent: 'Your browser sends {signal}.',
  notSent: 'Your browser does not send {signal}.',
  heeded: 'Where {signal} is sent, this stays off until you switch it on yourself: {names}.',
  ignored: 'This site does not act on {signal}.',
  optOuts: 'Many advertising companies can also be refused for all sites at once, with these services of the industry:',
};
