/** Types of chromium.mjs for the tests. */
export declare const HOW_TO_GET_CHROMIUM: string;
export declare function findChromium(): string | undefined;
export declare function findOrInstallChromium(): string | undefined;
