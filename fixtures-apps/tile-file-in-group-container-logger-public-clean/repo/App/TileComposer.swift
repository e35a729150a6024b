import HealthKit

struct TileComposer {
    let chart: LabChart

    func compose() async throws {
        guard let record = try await chart.newest() else { return }
        try TileFile.write(TileFace(layout: "single", headline: record.displayName))
    }
}
