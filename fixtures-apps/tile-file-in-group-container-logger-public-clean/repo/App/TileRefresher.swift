import OSLog
import WidgetKit

struct TileRefresher {
    private let log = Logger(subsystem: "org.ospreylabs.phone", category: "tile")

    func refresh() {
        guard let face = TileFile.read() else { return }
        log.info("tile reloads as \(face.layout, privacy: .public)")
        WidgetCenter.shared.reloadAllTimelines()
    }
}
