import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Muat kali ini saja',
  allowed: 'Diizinkan sekarang: {names}.',
  nothing: 'Semua yang memerlukan izin Anda sedang mati.',
  receipt: 'Unduh tanda terima pilihan Anda',
  changed: 'Kebijakan privasi situs ini diubah pada {date}. Pilihan Anda tetap berlaku.',
  dismiss: 'Tutup',
  since: 'Terakhir diubah pada {date}.',
  receiver: 'diterima oleh {name}',
  similarTitle: 'Teknologi serupa',
  similar:
    'Selain cookie, layanan memakai penyimpanan lain di peramban Anda, serta skrip, bingkai, dan gambar tak terlihat yang memberi tahu perusahaannya halaman mana yang Anda buka. Pilihan Anda berlaku untuk semuanya.',
  browsersTitle: 'Cookie di peramban Anda',
  browsers:
    'Peramban Anda juga dapat memblokir dan menghapus cookie, untuk situs ini atau semua situs. Bagian situs mungkin tidak berfungsi. Caranya:',
  signalsTitle: 'Sinyal peramban Anda',
  sent: 'Peramban Anda mengirim {signal}.',
  notSent: 'Peramban Anda tidak mengirim {signal}.',
  heeded: 'Bila {signal} dikirim, ini tetap mati sampai Anda sendiri menyalakannya: {names}.',
  ignored: 'Situs ini tidak menanggapi {signal}.',
  optOuts: 'Banyak perusahaan iklan juga dapat ditolak untuk semua situs sekaligus, dengan layanan industri berikut:',
};
