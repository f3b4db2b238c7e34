/** Loaded into the app server ahead of everything else: when its starter is killed, the server must not stay behind. */
process.on("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 3_000).unref();
});
