import OSLog

extension Logger {
    private static let subsystem = Bundle.main.bundleIdentifier ?? "health.acme.tundra"
    static let imports = Logger(subsystem: subsystem, category: "imports")
    static let screens = Logger(subsystem: subsystem, category: "screens")
}
