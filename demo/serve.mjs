// Starts the demo: `npm run demo`, after a build; `npm start` does both. PORT=9000 asks for another port.
import { createDemo } from './server/server.ts';

const server = createDemo();
let port = Number(process.env.PORT ?? 8080);
const last = port + 20;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= last) throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`Harbour Mutual is open: http://localhost:${port}/`);
});
// No address given: "localhost" may lead to either loopback address.
server.listen(port);
