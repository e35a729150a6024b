import UIKit

/// Puts the app together.
final class Wall {
    private let context = CorkModel.container().viewContext

    func makeRoot() -> UIViewController {
        let clippings = Board<Clipping>(context: context)
        let headings = Board<Heading>(context: context)
        let trail = CrashTrail(board: headings)
        let screen = WallViewController(clippings: clippings, headings: headings, desk: ClippingDesk(board: clippings))
        screen.onAppear = trail.mark
        return UINavigationController(rootViewController: screen)
    }
}
