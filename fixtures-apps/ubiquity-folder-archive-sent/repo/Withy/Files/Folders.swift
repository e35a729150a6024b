import Foundation

enum Folders {
    static var device: URL? {
        FileManager.default.urls(for: .applicationSupportDirectory, in: .userDomainMask).first
    }

    static var cloud: URL? {
        FileManager.default.url(forUbiquityContainerIdentifier: "iCloud.health.withy")?.appending(path: "Documents")
    }
}
