import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: {
    outDir: "../../dist/playground",
    emptyOutDir: true,
    // The editor is large by itself, and it comes from this machine.
    chunkSizeWarningLimit: 10_000,
    // Only files, no `data:` addresses: the content security policy stays short.
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
});
