import Combine
import Foundation

final class ComparePresenter: ObservableObject {
    @Published var mood = Mood.fair
    @Published private(set) var readings: [String] = []
    @Published private(set) var illnesses: [String] = []
    private let facade: FWRecordFacade

    init(facade: FWRecordFacade) {
        self.facade = facade
    }

    func viewAppeared() {
        facade.connect { [weak self] connected in
            guard connected else { return }
            self?.fill()
        }
    }

    private func fill() {
        facade.loadReadings { [weak self] names in
            self?.readings = names
        }
        facade.loadReadings { [weak self] names in
            self?.illnesses = names
        }
    }
}
