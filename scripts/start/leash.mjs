// Preloaded into the server: should its starter be killed (kill -9), the server does not go on alone, holding the port.
process.once('disconnect', () => process.exit(1))
