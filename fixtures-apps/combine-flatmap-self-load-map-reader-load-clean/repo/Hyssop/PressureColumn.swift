import Combine
import HealthKit

final class PressureColumn: ObservableObject {
    @Published private(set) var names: [String] = []
    private var bag: Set<AnyCancellable> = []

    init(access: AnyPublisher<Bool, Never>) {
        access
            .filter { $0 }
            .sink { [weak self] _ in self?.load() }
            .store(in: &bag)
    }

    private func load() {
        Health.records(HKClinicalType(.vitalSignRecord))
            .receive(on: DispatchQueue.main)
            .sink { [weak self] in self?.names = $0 }
            .store(in: &bag)
    }
}
