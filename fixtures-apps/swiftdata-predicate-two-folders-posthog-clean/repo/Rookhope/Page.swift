import SwiftData

@Model
final class Page {
    var folder: String
    var title: String

    init(folder: String, title: String) {
        self.folder = folder
        self.title = title
    }
}

enum Folder {
    static let guides = "guides"
    static let allergies = "allergies"
}
