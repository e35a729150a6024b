import Combine
import HealthKit

final class LabColumn: ObservableObject {
    @Published private(set) var names: [String] = []

    init(access: AnyPublisher<Bool, Never>) {
        access
            .flatMap(Self.load)
            .receive(on: DispatchQueue.main)
            .assign(to: &$names)
    }

    private static func load(_ allowed: Bool) -> AnyPublisher<[String], Never> {
        allowed ? Health.records(HKClinicalType(.labResultRecord)) : Just([]).eraseToAnyPublisher()
    }
}
