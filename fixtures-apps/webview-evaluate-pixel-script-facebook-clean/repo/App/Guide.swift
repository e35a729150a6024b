import Foundation

struct Guide {
    let slug: String
    let title: String
    var url: URL { URL(string: "https://guides.pebblepath.com/\(slug)")! }

    static let general = Guide(slug: "living-well", title: "Living well")
}

/// A guide, and the diagnosis it was chosen for.
struct Pick: Identifiable {
    let id = UUID()
    let guide: Guide
    let reason: String
}
