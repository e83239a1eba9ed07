/*
Who the program is. The bundler fills both in, which it does only where `process` is the global: nothing may be imported here.
*/
/** From source it is "0.0.0-source". */
export const version = process.env['PULLQUOTE_VERSION'] ?? '0.0.0-source';
export const homepage = process.env['PULLQUOTE_HOMEPAGE'] ?? 'https://pullquote.example';
