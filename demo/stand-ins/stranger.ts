import type { Handler } from './handler.ts';
import { sendPixel } from './reply.ts';

const pixel: Handler = (_request, response) => {
  sendPixel(response);
};
/** A third party that neither the catalogue nor any config knows. */
export const stranger = { 'pixel.nobody-knows.example': pixel };
