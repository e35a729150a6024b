import Foundation
import Observation

@MainActor @Observable
final class CardModel {
    private var all: [Vaccine] = []
    private let source: ImmunizationSource
    var filter: CardFilter = .all {
        didSet { AppEvents.post(.filterChosen, label: filter.rawValue) }
    }

    var vaccines: [Vaccine] { all.filter { filter.includes($0.given) } }

    init(source: ImmunizationSource) {
        self.source = source
    }

    func load() async {
        all = (try? await source.vaccines()) ?? []
    }

    func open(_ vaccine: Vaccine) {
        AppEvents.post(.vaccineOpened, label: vaccine.name)
    }
}
