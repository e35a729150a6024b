import Foundation

struct TileFace: Codable {
    var layout: String
    var headline: String
}

/// What the widget draws, in the container it shares with the app.
enum TileFile {
    private static var url: URL? {
        FileManager.default
            .containerURL(forSecurityApplicationGroupIdentifier: "group.org.ospreylabs")?
            .appending(path: "tile.json")
    }

    static func write(_ face: TileFace) throws {
        guard let url else { return }
        try JSONEncoder().encode(face).write(to: url, options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
    }

    static func read() -> TileFace? {
        guard let url, let data = try? Data(contentsOf: url) else { return nil }
        return try? JSONDecoder().decode(TileFace.self, from: data)
    }
}
