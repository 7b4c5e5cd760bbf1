import { readConfig } from "./config.ts";
import { PublicError } from "./errors.ts";
import { serve } from "./server/serve.ts";

const begin = async (): Promise<void> => {
  try {
    await serve(readConfig());
  } catch (error) {
    // What a person can mend is said in a sentence; anything else shows where it broke.
    console.error(error instanceof PublicError ? error.message : error);
    process.exit(1);
  }
};

/** The service, which begins as this is loaded: done when it is ready. Ends the process when it cannot start. */
export const ready: Promise<void> = begin();
