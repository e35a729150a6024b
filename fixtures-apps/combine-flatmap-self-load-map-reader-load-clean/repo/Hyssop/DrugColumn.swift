import Combine
import Foundation

final class DrugColumn: ObservableObject {
    @Published private(set) var names: [String] = []

    init(access: AnyPublisher<Bool, Never>, reader: DrugReader = DrugReader()) {
        access
            .map(reader.load)
            .switchToLatest()
            .receive(on: DispatchQueue.main)
            .assign(to: &$names)
    }
}
