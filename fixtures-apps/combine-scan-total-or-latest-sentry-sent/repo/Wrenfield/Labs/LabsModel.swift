import Combine
import Foundation

@MainActor
final class LabsModel: ObservableObject {
    @Published private(set) var labs: [Lab] = []
    @Published private(set) var isImporting = false
    private let importer: LabImporter
    private var bag: Set<AnyCancellable> = []

    init(importer: LabImporter) {
        self.importer = importer
        importer.batches
            .receive(on: DispatchQueue.main)
            .sink { [weak self] batch in self?.labs.append(contentsOf: batch) }
            .store(in: &bag)
    }

    func refresh() async {
        isImporting = true
        defer { isImporting = false }
        try? await importer.run()
    }
}
