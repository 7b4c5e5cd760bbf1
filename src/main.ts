import { readConfig } from "./config.ts";
import { PublicError } from "./errors.ts";
import { serve } from "./server/serve.ts";

try {
  await serve(readConfig());
} catch (error) {
  // What a person can mend is said in a sentence; anything else shows where it broke.
  console.error(error instanceof PublicError ? error.message : error);
  process.exit(1);
}
