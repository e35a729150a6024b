import SwiftUI

struct StayView: View {
    let stay: StayModel

    var body: some View {
        List(stay.lines, id: \.self) { Text($0) }
            .task { await stay.show(.report) }
            .toolbar {
                Button("Blood") { Task { await stay.show(stay.bloodTab()) } }
            }
    }
}
