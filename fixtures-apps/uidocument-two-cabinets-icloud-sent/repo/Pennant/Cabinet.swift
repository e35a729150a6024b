import UIKit

@MainActor
final class Cabinet {
    private let folder: URL

    init(folder: URL) {
        self.folder = folder
    }

    func file(_ text: String, as name: String) async {
        let document = TextDocument(fileURL: folder.appending(path: name))
        document.text = text
        await document.save(to: document.fileURL, for: .forCreating)
    }
}

@MainActor
struct Cabinets {
    let device: Cabinet
    let cloud: Cabinet

    init?() {
        guard let container = FileManager.default.url(forUbiquityContainerIdentifier: nil) else { return nil }
        device = Cabinet(folder: .documentsDirectory)
        cloud = Cabinet(folder: container.appending(path: "Documents"))
    }
}
