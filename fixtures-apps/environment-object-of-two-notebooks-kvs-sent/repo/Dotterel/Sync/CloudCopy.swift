import Foundation

/// Carries a notebook to the person's other devices.
struct CloudCopy {
    private let cloud = NSUbiquitousKeyValueStore.default

    func push(_ notebook: Notebook) {
        cloud.set(notebook.pages, forKey: "notebook.pages")
        cloud.synchronize()
    }
}
