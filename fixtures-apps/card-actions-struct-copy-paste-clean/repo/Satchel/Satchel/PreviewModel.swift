@MainActor
final class PreviewModel {
    private(set) var labs: [PackedItem] = []
    private(set) var shots: [PackedItem] = []

    func loadLabs() async { labs = [PackedItem(title: "Iron")] }
    func loadShots() async { shots = [PackedItem(title: "Tetanus")] }
}
