import UIKit

extension UIAlertController {
    static func failure(_ error: any Error) -> UIAlertController {
        let alert = UIAlertController(title: "Something went wrong", message: error.localizedDescription, preferredStyle: .alert)
        alert.addAction(UIAlertAction(title: "OK", style: .default))
        return alert
    }
}
