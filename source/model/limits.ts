const mebibyte = 1024 * 1024;

/** Every bound on untrusted input, in one place. Bytes, milliseconds, counts; text in UTF-16 units. */
export const limits = {
	feedBytesOnWire: 16 * mebibyte,
	feedBytesDecoded: 64 * mebibyte,
	pageBytesDecoded: 8 * mebibyte,
	headerBytes: 64 * 1024,
	connectMs: 10_000,
	fetchMs: 30_000,
	redirects: 10,
	contentCodings: 2,
	requestsPerHost: 2,
	requestsInAll: 16,
	/** A request that takes longer than this gives its place among the 16 to another, up to so many slow ones. */
	slowRequestMs: 2000,
	slowRequests: 112,
	feedParseMs: 5000,
	feedParseHeapMebibytes: 512,
	feedItems: 200_000,
	elementDepth: 400,
	attributesPerElement: 200,
	articleTextLength: 5 * mebibyte,
	extractionMs: 10_000,
	extractionHeapMebibytes: 1024,
	titleLength: 1000,
	omittedTexts: 200,
	retryAfterMs: 7 * 24 * 3_600_000,
	intervalMs: 24 * 3_600_000,
} as const;
