import SwiftUI

struct ShotCard: View {
    let shot: Shot

    var body: some View {
        VStack(spacing: 12) {
            Text(shot.name).font(.title)
            Text(shot.date, style: .date)
        }
        .onAppear { Diagnostics.note("Card of \(shot.name) shown.") }
    }
}
