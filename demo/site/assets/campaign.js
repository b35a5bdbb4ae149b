// A campaign's own script: marked in the page, so it runs only when both advertisers are allowed.
window.gtag('event', 'conversion', { send_to: 'DC-1234567/home0/visit0+standard', allow_custom_scripts: true });
