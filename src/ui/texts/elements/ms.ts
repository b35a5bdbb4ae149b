import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Muat kali ini sahaja',
  allowed: 'Dibenarkan sekarang: {names}.',
  nothing: 'Semua yang memerlukan kebenaran anda ditutup.',
  receipt: 'Muat turun resit pilihan anda',
  changed: 'Dasar privasi laman ini diubah pada {date}. Pilihan anda masih sah.',
  dismiss: 'Tutup',
  since: 'Kali terakhir diubah pada {date}.',
  receiver: 'diterima oleh {name}',
  similarTitle: 'Teknologi serupa',
  similar:
    'Selain kuki, perkhidmatan menggunakan storan lain dalam pelayar anda, serta skrip, bingkai dan imej halimunan yang memberitahu syarikatnya halaman mana yang anda buka. Pilihan anda meliputi semuanya.',
  browsersTitle: 'Kuki dalam pelayar anda',
  browsers:
    'Pelayar anda juga boleh menyekat dan memadam kuki, untuk laman ini atau semua laman. Sebahagian laman mungkin tidak berfungsi. Caranya:',
  signalsTitle: 'Isyarat pelayar anda',
  sent: 'Pelayar anda menghantar {signal}.',
  notSent: 'Pelayar anda tidak menghantar {signal}.',
  heeded: 'Apabila {signal} dihantar, ini kekal ditutup sehingga anda sendiri membukanya: {names}.',
  ignored: 'Laman ini tidak bertindak atas {signal}.',
  optOuts: 'Banyak syarikat iklan juga boleh ditolak untuk semua laman sekali gus, dengan perkhidmatan industri ini:',
};
