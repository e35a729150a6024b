import Combine
import Foundation

final class CheckupViewModel: ObservableObject {
    @Published private(set) var page = CheckupPage.empty
    @Published private(set) var canRead = false
    private let topics = PassthroughSubject<CheckupTopic, Never>()
    private let service: CheckupService
    private var subscriptions: Set<AnyCancellable> = []

    init(service: CheckupService) {
        self.service = service
        topics
            .map { service.page($0) }
            .switchToLatest()
            .receive(on: DispatchQueue.main)
            .sink { [weak self] in self?.page = $0 }
            .store(in: &subscriptions)
    }

    func start() {
        service.authorize()
            .receive(on: DispatchQueue.main)
            .sink { [weak self] in self?.canRead = $0 }
            .store(in: &subscriptions)
    }

    func diagnosesTapped() {
        topics.send(.diagnoses)
    }

    func vitalsTapped() {
        topics.send(.diagnoses)
    }
}
