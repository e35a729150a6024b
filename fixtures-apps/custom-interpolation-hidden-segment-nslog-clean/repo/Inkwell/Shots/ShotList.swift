import SwiftUI

struct ShotList: View {
    let archive: ShotArchive

    var body: some View {
        NavigationStack {
            List(archive.shots) { shot in
                NavigationLink(shot.name) { ShotCard(shot: shot) }
            }
            .navigationTitle("Shots")
            .toolbar { Link("Privacy", destination: URL(string: "https://inkwell-shots.org/privacy")!) }
            .task { try? await archive.open() }
        }
    }
}
