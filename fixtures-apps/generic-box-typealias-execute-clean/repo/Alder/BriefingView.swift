import SwiftUI

@MainActor @Observable
final class BriefingPresenter {
    private(set) var briefing = Briefing()
    private let interactor: BriefingInteractor

    init(interactor: BriefingInteractor) { self.interactor = interactor }

    func appear() async {
        if let briefing = try? await interactor.brief() { self.briefing = briefing }
    }
}

struct BriefingView: View {
    let presenter: BriefingPresenter

    var body: some View {
        List {
            ForEach(presenter.briefing.allergies, id: \.self) { Text($0) }
            Text(presenter.briefing.operations)
            Text(presenter.briefing.pressure ?? "No readings")
        }
        .task(presenter.appear)
    }
}
