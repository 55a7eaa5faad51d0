//! Vectors that others made, put to the ciphers as the vault calls them: Wycheproof, RFC 9106 and RFC 9180.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use hkdf::Hkdf;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::parcel::{hpke_open, hpke_seal};
use mastara::store::keys::person::holds;
use mastara::store::keys::{Secret, hkdf as derive};
use mastara::store::seal::{shut, unshut};
use sha2::Sha256;
use wycheproof::{TestResult, aead, eddsa, hkdf as kdf, xdh};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

fn hex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect()
}

fn secret(bytes: &[u8]) -> Secret {
    Secret::take(&mut bytes.try_into().unwrap())
}

#[test]
fn every_vector_of_xchacha20_poly1305() {
    let set = aead::TestSet::load(aead::TestName::XChaCha20Poly1305).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        // Our nonces have one length: another one can't be put in.
        let Ok(nonce) = <[u8; 24]>::try_from(&test.nonce[..]) else {
            assert_eq!(test.result, TestResult::Invalid, "{}", test.tc_id);
            invalid += 1;
            continue;
        };
        let key = secret(&test.key);
        let tag: [u8; 16] = test.tag[..].try_into().unwrap();
        let mut body = test.ct.to_vec();
        let opened = unshut(&key, nonce, &test.aad, &mut body, tag);
        assert_eq!(opened, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
        if opened {
            assert_eq!(body, *test.pt, "{}", test.tc_id);
            let shut = shut(&key, nonce, &test.aad, &mut body).unwrap();
            assert_eq!((&body, &shut[..]), (&*test.ct, &test.tag[..]), "{}", test.tc_id);
            valid += 1;
        } else {
            invalid += 1;
        }
    }
    assert_eq!(valid + invalid, 315);
    assert!(valid > 200 && invalid > 20, "{valid} {invalid}");
}

#[test]
fn every_vector_of_ed25519() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap();
    let mut count = 0;
    for group in &set.test_groups {
        let key = group.key.pk[..].try_into().unwrap();
        for test in &group.tests {
            // A signature of ours has 64 bytes: a shorter or longer one can't be put in.
            let held =
                <[u8; 64]>::try_from(&test.sig[..]).is_ok_and(|signature| holds(&key, &test.msg, &signature));
            assert_eq!(held, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
            count += 1;
        }
    }
    assert_eq!(count, 151);
}

#[test]
fn every_vector_of_hkdf_sha256() {
    let set = kdf::TestSet::load(kdf::TestName::HkdfSha256).unwrap();
    let mut count = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut out = vec![0; test.size];
        let salt = (!test.salt.is_empty()).then_some(&test.salt[..]);
        let given = derive(salt, &test.ikm, &test.info, &mut out);
        assert_eq!(given, test.result == TestResult::Valid, "{}: {}", test.tc_id, test.comment);
        assert!(!given || out == *test.okm, "{}", test.tc_id);
        count += 1;
    }
    assert_eq!(count, 86);
}

/// The keys of the vault are what that function gives for one salt, secret and info.
#[test]
fn keys_for_a_purpose_are_hkdf_of_their_secret() {
    let (left, right) = ([7; 32], [9; 32]);
    for (salt, key) in [
        (None, secret(&left).derive("mastara log v1")),
        (Some(&right[..]), secret(&left).mixed(&secret(&right), "mastara log v1")),
    ] {
        let mut wanted = [0; 32];
        Hkdf::<Sha256>::new(salt, &left).expand(b"mastara log v1", &mut wanted).unwrap();
        assert!(key.is(&wanted));
        wanted[31] ^= 1;
        assert!(!key.is(&wanted));
    }
}

/// HPKE as RFC 9180 tells it, from the shared point on: what must have been sealed if that is the point.
fn sealed_from(point: &[u8], encapsulated: &[u8; 32], recipient: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    let kem = b"KEM\0\x20".as_slice();
    let suite = b"HPKE\0\x20\0\x01\0\x03".as_slice();
    let extract = |salt: &[u8], suite: &[u8], label: &[u8], input: &[u8]| {
        Hkdf::<Sha256>::extract(Some(salt), &[b"HPKE-v1", suite, label, input].concat()).0
    };
    let expand = |key: &[u8], suite: &[u8], label: &[u8], info: &[u8], length: u8| {
        let mut out = vec![0; length.into()];
        let info = [&[0, length], b"HPKE-v1".as_slice(), suite, label, info].concat();
        Hkdf::<Sha256>::from_prk(key).unwrap().expand(&info, &mut out).unwrap();
        out
    };
    let context = [&encapsulated[..], recipient].concat();
    let shared = expand(&extract(b"", kem, b"eae_prk", point), kem, b"shared_secret", &context, 32);
    let schedule =
        [&[0][..], &extract(b"", suite, b"psk_id_hash", b""), &extract(b"", suite, b"info_hash", b"")]
            .concat();
    let root = extract(&shared, suite, b"secret", b"");
    let key: [u8; 32] = expand(&root, suite, b"key", &schedule, 32).try_into().unwrap();
    let nonce: [u8; 12] = expand(&root, suite, b"base_nonce", &schedule, 12).try_into().unwrap();
    let mut sealed = plain.to_vec();
    let tag = chacha20poly1305::ChaCha20Poly1305::new(&key.into())
        .encrypt_inout_detached(&nonce.into(), b"", sealed.as_mut_slice().into())
        .unwrap();
    sealed.extend_from_slice(&tag);
    sealed
}

/// The vault multiplies points only inside HPKE, so the point of each vector is told by what opens.
#[test]
fn every_vector_of_x25519_through_what_seals_keys() {
    let set = xdh::TestSet::load(xdh::TestName::X25519).unwrap();
    let (mut opened, mut refused) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let label = format!("{}: {} {:?}", test.tc_id, test.comment, test.flags);
        let private: [u8; 32] = test.private_key[..].try_into().unwrap();
        let Ok(encapsulated) = <[u8; 32]>::try_from(&test.public_key[..]) else {
            assert_eq!(test.result, TestResult::Invalid, "{label}");
            refused += 1;
            continue;
        };
        let recipient = PublicKey::from(&StaticSecret::from(private)).to_bytes();
        let sealed = sealed_from(&test.shared_secret, &encapsulated, &recipient, b"what was sealed");
        let plain = hpke_open(b"", b"", &secret(&private), &encapsulated, &sealed);
        // A point that is the same for every secret is no secret, and HPKE refuses it.
        if test.shared_secret.iter().all(|byte| *byte == 0) {
            assert!(plain.is_none(), "{label}");
            refused += 1;
        } else {
            assert_eq!(plain.as_deref().map(Vec::as_slice), Some(&b"what was sealed"[..]), "{label}");
            opened += 1;
        }
    }
    assert_eq!(opened + refused, 518);
    assert!(opened > 450 && refused > 10, "{opened} {refused}");
}

/// RFC 9180, A.2.1.
#[test]
fn hpke_seals_and_opens_the_vector_of_its_rfc() {
    let info = hex("4f6465206f6e2061204772656369616e2055726e");
    let plain = hex("4265617574792069732074727574682c20747275746820626561757479");
    let recipient = hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    let private = hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    let point = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let wanted =
        hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
    let mut drawn = Zeroizing::new([0; 64]);
    drawn[..32].copy_from_slice(&hex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b"));
    let recipient: [u8; 32] = recipient.try_into().unwrap();
    let (encapsulated, sealed) = hpke_seal(&info, b"Count-0", &plain, &recipient, drawn).unwrap();
    assert_eq!((&encapsulated[..], &sealed), (&point[..], &wanted));
    let private = secret(&private);
    assert_eq!(*hpke_open(&info, b"Count-0", &private, &encapsulated, &wanted).unwrap(), plain);
    assert!(hpke_open(&info, b"Count-1", &private, &encapsulated, &wanted).is_none());
}

/// RFC 9106, 5.3.
#[test]
fn argon2id_gives_the_tag_of_its_rfc() {
    let cost = Cost { memory_kib: 32, passes: 3, lanes: 4 };
    let tag = cost.argon2id(&[1; 32], &[2; 16], &[3; 8], &[4; 12]).unwrap();
    let wanted = hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    assert!(tag.is(&wanted.try_into().unwrap()));
}
