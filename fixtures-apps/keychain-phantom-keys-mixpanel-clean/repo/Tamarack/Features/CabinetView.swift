import SwiftUI

struct CabinetView: View {
    let cabinet: Cabinet

    var body: some View {
        VStack(spacing: 20) {
            Text(cabinet.current ?? "No medication yet").font(.title2)
            Button("Subscribe yearly") {
                try? cabinet.subscribed(to: "yearly")
                cabinet.describePerson()
            }
        }
        .task { try? await cabinet.refresh() }
    }
}
