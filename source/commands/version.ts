/** The program's version. The bundler fills it in (so `process` must be the global here); from source it is "0.0.0-source". */
export const version = process.env['PULLQUOTE_VERSION'] ?? '0.0.0-source';
