import DatadogLogs

enum FolderReport {
    static func send() {
        let logger = Logger.create(with: Logger.Configuration(name: "folders"))
        logger.info("files at start", attributes: ["files": Folder.guides.names()])
    }
}
